package org.fortranc.runtime.threads;

/** One thread's part in a team. Only this thread uses it. */
final class Member {
    private static final ThreadLocal<Member> CURRENT = new ThreadLocal<>();

    final Team team;
    final int number;
    /** What the thread was before the region, or null at the start. */
    final Member outer;
    /** How many threads a region that this thread meets shall have. */
    int threads;
    boolean dynamic;
    Schedule schedule;
    /** What NUM_THREADS and IF ask of the next region; 0: nothing. */
    int wanted;
    /** Work-sharing constructs that this thread has met in the region. */
    private int constructs;

    // The loop that is being shared.
    private Schedule dealing;
    private long count;
    private long first;
    private long length;
    private boolean begun;
    private int construct;
    private Team.Shared shared;
    /** The iteration whose ordered region may still come, or -1. */
    private long pending = -1;

    Member(Team team, int number, Member outer, int threads, boolean dynamic, Schedule schedule) {
        this.team = team;
        this.number = number;
        this.outer = outer;
        this.threads = threads;
        this.dynamic = dynamic;
        this.schedule = schedule;
    }

    /** That of this thread, or null if it is in no team yet. */
    static Member current() {
        return CURRENT.get();
    }

    static void become(Member member) {
        if (member == null) CURRENT.remove();
        else CURRENT.set(member);
    }

    /** Whether this thread is the first of its team to meet the construct. */
    boolean single() {
        int id = constructs++;
        if (team.size == 1) return true;
        var meeting = team.construct(id);
        boolean mine = meeting.take();
        team.leave(id, meeting);
        return mine;
    }

    /** A loop of which each thread runs one block. */
    void only(long iterations) {
        count = Math.max(0, iterations);
        begun = false;
        block();
    }

    void begin(Schedule wish, long iterations) {
        dealing = wish.kind() == Schedule.Kind.RUNTIME ? schedule : wish;
        count = Math.max(0, iterations);
        begun = false;
        length = 0;
        pending = -1;
        construct = constructs++;
        shared = team.construct(construct);
    }

    /** Gets the next block of iterations; at the end the loop is over for this thread. */
    boolean next() {
        finishTurn();
        boolean more = switch (dealing.kind()) {
            case STATIC, AUTO, RUNTIME -> dealing.chunk() == 0 ? block() : turn();
            case DYNAMIC, GUIDED -> {
                var size = new long[1];
                long at = shared.take(dealing, count, team.size, size);
                if (size[0] == 0) yield false;
                first = at;
                length = size[0];
                yield true;
            }
        };
        if (!more) team.leave(construct, shared);
        return more;
    }

    /** The one block of this thread. */
    private boolean block() {
        if (begun) return false;
        begun = true;
        long share = count / team.size;
        long rest = count % team.size;
        first = number < rest ? (share + 1) * number : share * number + rest;
        length = number < rest ? share + 1 : share;
        return length > 0;
    }

    /** The next of the blocks that the threads get in turn. */
    private boolean turn() {
        long at = begun ? first + dealing.chunk() * team.size : dealing.chunk() * number;
        if (at >= count) return false;
        begun = true;
        first = at;
        length = Math.min(dealing.chunk(), count - at);
        return true;
    }

    long first() {
        return first;
    }

    long last() {
        return first + length - 1;
    }

    /** Whether the blocks of this thread had the last iteration among them. */
    boolean hadLast() {
        return length > 0 && first + length == count;
    }

    // Ordered regions

    void startTurn(long iteration) {
        finishTurn();
        pending = iteration;
    }

    void awaitTurn() {
        if (pending >= 0) team.awaitTurn(shared, pending);
    }

    void endTurn() {
        if (pending < 0) return;
        team.endTurn(shared, pending);
        pending = -1;
    }

    /** An iteration without an ordered region lets the next one go on. */
    private void finishTurn() {
        awaitTurn();
        endTurn();
    }
}
