package org.fortranc.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fortran positions from the line tables of generated classes. */
enum JavaStack implements SourceLocator {
    INSTANCE;

    /** A deep recursion prints as many frames as gfortran's own trace would be read. */
    private static final int MOST_FRAMES = 100;

    @Override public List<Position> trace() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(frames -> frames
                .filter(frame -> isGenerated(frame.getDeclaringClass()))
                .limit(MOST_FRAMES)
                .map(frame -> position(frame.toStackTraceElement()))
                .toList());
    }

    @Override public Optional<Position> here() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(frames -> frames
                .filter(frame -> isGenerated(frame.getDeclaringClass()))
                .findFirst()
                .map(frame -> position(frame.toStackTraceElement())));
    }

    @Override public List<Position> trace(Throwable failure) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Map<String, Boolean> known = new HashMap<>();
        List<Position> trace = new ArrayList<>();
        for (StackTraceElement element : failure.getStackTrace()) {
            if (trace.size() == MOST_FRAMES) break;
            if (known.computeIfAbsent(element.getClassName(), name -> isGenerated(name, loader)))
                trace.add(position(element));
        }
        return trace;
    }

    private static boolean isGenerated(String name, ClassLoader loader) {
        try {
            return isGenerated(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError _) {
            return false;
        }
    }

    private static boolean isGenerated(Class<?> type) {
        return ProgramPart.class.isAssignableFrom(type.getNestHost());
    }

    private static Position position(StackTraceElement element) {
        return new Position(element.getMethodName(), Optional.ofNullable(element.getFileName()).orElse("???"),
                element.getLineNumber());
    }
}
