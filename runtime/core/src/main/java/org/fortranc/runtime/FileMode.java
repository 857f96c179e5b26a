package org.fortranc.runtime;

/** File modes as CHMOD takes them. */
final class FileMode {
    private static final int PERMISSIONS = 07777;
    private static final int DIRECTORY = 0040000;
    private static final int KIND = 0170000;

    private FileMode() {}

    static boolean isOctal(String mode) {
        return mode.matches("[0-7]{1,5}");
    }

    static int octal(String mode) {
        return Integer.parseInt(mode, 8) & PERMISSIONS;
    }

    /** The mode after a change written like {@code u+rw,g=x}; negative if it is none. */
    static int changed(int present, String change) {
        int mode = present & PERMISSIONS;
        for (String clause : change.split(",", -1)) {
            mode = clause(mode, (present & KIND) == DIRECTORY, clause);
            if (mode < 0) return mode;
        }
        return mode;
    }

    /** {@code [ugoa]*([-+=][rwxXst]*)+}. */
    private static int clause(int present, boolean directory, String clause) {
        int who = 0;
        int at = 0;
        while (at < clause.length() && "ugoa".indexOf(clause.charAt(at)) >= 0)
            who |= switch (clause.charAt(at++)) {
                case 'u' -> 04700;
                case 'g' -> 02070;
                case 'o' -> 01007;
                default -> PERMISSIONS;
            };
        if (who == 0) who = PERMISSIONS;
        if (at == clause.length()) return -1;
        int mode = present;
        while (at < clause.length()) {
            char operator = clause.charAt(at++);
            if ("+-=".indexOf(operator) < 0) return -1;
            int bits = 0;
            while (at < clause.length() && "+-=".indexOf(clause.charAt(at)) < 0) {
                int more = permission(clause.charAt(at++), directory || (mode & 0111) != 0, mode);
                if (more < 0) return -1;
                bits |= more;
            }
            bits &= who;
            mode = switch (operator) {
                case '+' -> mode | bits;
                case '-' -> mode & ~bits;
                default -> mode & ~who | bits;
            };
        }
        return mode;
    }

    private static int permission(char letter, boolean searchable, int mode) {
        return switch (letter) {
            case 'r' -> 0444;
            case 'w' -> 0222;
            case 'x' -> 0111;
            case 'X' -> searchable ? 0111 : 0;
            case 's' -> 06000;
            case 't' -> 01000;
            case 'u' -> (mode >> 6 & 7) * 0111;
            case 'g' -> (mode >> 3 & 7) * 0111;
            case 'o' -> (mode & 7) * 0111;
            default -> -1;
        };
    }
}
