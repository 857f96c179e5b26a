package org.fortranc.runtime.threads;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.fortranc.runtime.Image;

/** What the procedures of OMP_LIB ask and set, by numbers that its Fortran text and this class agree on. */
public final class OpenMp {
    private final List<ReentrantLock> locks = new CopyOnWriteArrayList<>();

    /** The locks of one program instance. */
    public OpenMp(Image image) {
        locks.add(new ReentrantLock()); // none has number 0
    }

    /** The answer to a question, some of which have an argument. */
    public static long ask(Image image, long question, long argument) {
        Threads threads = Threads.of(image);
        Member member = threads.member();
        return switch ((int) question) {
            case 1 -> member.number;
            case 2 -> member.team.size;
            case 3 -> member.team.activeLevel > 0 ? 1 : member.threads;
            case 4 -> Runtime.getRuntime().availableProcessors();
            case 5 -> member.team.activeLevel > 0 ? 1 : 0;
            case 6 -> member.dynamic ? 1 : 0;
            case 7 -> threads.nested() ? 1 : 0;
            case 8 -> member.team.level;
            case 9 -> member.team.activeLevel;
            case 10 -> ancestor(member, argument).map(m -> (long) m.number).orElse(-1L);
            case 11 -> ancestor(member, argument).map(m -> (long) m.team.size).orElse(-1L);
            case 12 -> threads.limit();
            case 13 -> member.schedule.kind().ordinal();
            case 14 -> member.schedule.chunk();
            case 15 -> of(image).newLock();
            case 16 -> of(image).test(argument);
            case 17 -> member.threads;
            default -> throw new IllegalArgumentException("question " + question);
        };
    }

    /** Sets what a number stands for. */
    public static void tell(Image image, long what, long value) {
        Threads threads = Threads.of(image);
        Member member = threads.member();
        switch ((int) what) {
            case 1 -> member.threads = (int) Math.max(1, value);
            case 2 -> member.dynamic = value != 0;
            case 3 -> threads.nested(value != 0);
            case 4 -> member.schedule = Schedule.of(value, member.schedule.chunk());
            case 5 -> member.schedule = new Schedule(member.schedule.kind(), value);
            case 6 -> threads.take(of(image).locks.get((int) value));
            case 7 -> of(image).locks.get((int) value).unlock();
            default -> throw new IllegalArgumentException("setting " + what);
        }
    }

    private static OpenMp of(Image image) {
        return image.unit(OpenMp.class);
    }

    private static java.util.Optional<Member> ancestor(Member member, long level) {
        if (level < 0 || level > member.team.level) return java.util.Optional.empty();
        Member at = member;
        while (at.team.level > level) at = at.outer;
        return java.util.Optional.of(at);
    }

    private synchronized long newLock() {
        locks.add(new ReentrantLock());
        return locks.size() - 1L;
    }

    /** How often the lock is held by this thread now, 0 if another one has it. */
    private long test(long lock) {
        ReentrantLock found = locks.get((int) lock);
        return found.tryLock() ? found.getHoldCount() : 0;
    }
}
