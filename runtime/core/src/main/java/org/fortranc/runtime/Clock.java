package org.fortranc.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** The intrinsic procedures about time, and the GNU extensions ETIME, DTIME, SECOND, TIME, FDATE and CTIME. */
public final class Clock {
    /** COUNT_RATE= of SYSTEM_CLOCK with arguments of kind 4: milliseconds. */
    public static final int RATE = 1000;
    /** COUNT_RATE= of SYSTEM_CLOCK with arguments of kind 8: nanoseconds. */
    public static final long LONG_RATE = 1_000_000_000;

    private static final DateTimeFormatter C_TIME =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss uuuu", Locale.ROOT);

    private double lastDtime;

    /** The clock of an image, which remembers when DTIME was last called: {@code image.unit(Clock.class)}. */
    public Clock(Image image) {}

    /** COUNT= of kind 4; it starts again from zero after HUGE(0). */
    public static int count() {
        return (int) (longCount() / (LONG_RATE / RATE) % (1L << 31));
    }

    /** COUNT= of kind 8. */
    public static long longCount() {
        return System.nanoTime();
    }

    // Processor time is the running thread's: the JVM's compiler and collector threads are not the program.

    private static final class ProcessorTime {
        private static final int CLOCK_THREAD_CPUTIME_ID = 3;
        private static final MethodHandle CLOCK_GETTIME = Linker.nativeLinker().downcallHandle(
                LibM.commonSymbol("clock_gettime"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

        static double seconds() {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG, 2);
                int status = (int) CLOCK_GETTIME.invokeExact(CLOCK_THREAD_CPUTIME_ID, time);
                if (status != 0) return -1;
                return time.get(ValueLayout.JAVA_LONG, 0) + time.get(ValueLayout.JAVA_LONG, Long.BYTES) * 1e-9;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** CPU_TIME, in seconds; also the GNU extension SECOND. */
    public static double cpuTime() {
        return ProcessorTime.seconds();
    }

    /** ETIME: sets user and system time and gives their sum; all of it counts as user time. */
    public static float etime(float[] times, int at) {
        times[at] = (float) cpuTime();
        times[at + 1] = 0;
        return times[at];
    }

    /** DTIME: as ETIME, since the last call. */
    public float dtime(float[] times, int at) {
        double now = cpuTime();
        times[at] = (float) (now - lastDtime);
        times[at + 1] = 0;
        lastDtime = now;
        return times[at];
    }

    /** One call of DATE_AND_TIME: all its results are of the same moment. */
    public record Date(ZonedDateTime moment) {
        /** DATE=: ccyymmdd. */
        public Text date() {
            return Text.of("%04d%02d%02d".formatted(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth()));
        }

        /** TIME=: hhmmss.sss. */
        public Text time() {
            return Text.of("%02d%02d%02d.%03d".formatted(moment.getHour(), moment.getMinute(), moment.getSecond(),
                    moment.get(ChronoField.MILLI_OF_SECOND)));
        }

        /** ZONE=: +hhmm or -hhmm. */
        public Text zone() {
            int minutes = zoneMinutes();
            int size = Math.abs(minutes);
            return Text.of("%s%02d%02d".formatted(minutes < 0 ? "-" : "+", size / 60, size % 60));
        }

        /** VALUES=: year, month, day, difference from UTC in minutes, hour, minute, second, millisecond. */
        public int[] values() {
            return new int[] {moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth(), zoneMinutes(),
                moment.getHour(), moment.getMinute(), moment.getSecond(), moment.get(ChronoField.MILLI_OF_SECOND)};
        }

        private int zoneMinutes() {
            return moment.getOffset().getTotalSeconds() / 60;
        }
    }

    /** DATE_AND_TIME. */
    public static Date now() {
        return new Date(ZonedDateTime.now());
    }

    /** TIME8: seconds since 1970; TIME is its low half. */
    public static long time() {
        return Instant.now().getEpochSecond();
    }

    /** CTIME: as {@code Thu Jan  1 00:00:00 1970}. */
    public static Text ctime(long seconds) {
        ZonedDateTime moment = Instant.ofEpochSecond(seconds).atZone(ZoneId.systemDefault());
        String text = C_TIME.format(moment);
        return Text.of(moment.getDayOfMonth() < 10 ? text.substring(0, 8) + " " + text.substring(8) : text);
    }

    /** IDATE: day, month and year. */
    public static int[] dateParts() {
        ZonedDateTime now = ZonedDateTime.now();
        return new int[] {now.getDayOfMonth(), now.getMonthValue(), now.getYear()};
    }

    /** ITIME: hour, minute and second. */
    public static int[] timeParts() {
        ZonedDateTime now = ZonedDateTime.now();
        return new int[] {now.getHour(), now.getMinute(), now.getSecond()};
    }

    /** MCLOCK: microseconds of processor time. */
    public static int mclock() {
        return (int) (long) (cpuTime() * 1e6);
    }

    /** FDATE. */
    public static Text fdate() {
        return ctime(time());
    }

    /** SECNDS: seconds since midnight less {@code x}. */
    public static float secnds(float x) {
        ZonedDateTime now = ZonedDateTime.now();
        float today = 3600.0f * now.getHour() + 60.0f * now.getMinute() + now.getSecond()
                + 0.001f * now.get(ChronoField.MILLI_OF_SECOND);
        float since = x % 86400.0f;
        return today - (today >= since ? since : since - 86400.0f);
    }

    /** MCLOCK8: microseconds of processor time. */
    public static long mclock8() {
        return (long) (cpuTime() * 1e6);
    }

    /** GMTIME: seconds, minutes, hours, day, month from 0, years since 1900, weekday, day of the year, 0. */
    public static void gmtime(long seconds, ArrayView<?> values) {
        store(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC), values);
    }

    /** LTIME: as GMTIME, in the local time; the last value says whether it is summer time. */
    public static void ltime(long seconds, ArrayView<?> values) {
        store(Instant.ofEpochSecond(seconds).atZone(ZoneId.systemDefault()), values);
    }

    private static void store(ZonedDateTime moment, ArrayView<?> values) {
        boolean summer = moment.getZone().getRules().isDaylightSavings(moment.toInstant());
        IntegerArrays.store(values, new long[] {moment.getSecond(), moment.getMinute(), moment.getHour(),
            moment.getDayOfMonth(), moment.getMonthValue() - 1, moment.getYear() - 1900,
            moment.getDayOfWeek().getValue() % 7, moment.getDayOfYear() - 1, summer ? 1 : 0});
    }
}
