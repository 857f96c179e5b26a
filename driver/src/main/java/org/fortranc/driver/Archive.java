package org.fortranc.driver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.core.Program;

/**
 * A library of object files as {@code ar} makes it. Its index of symbols is of no use, for our object files mean
 * nothing to
 * {@code ar}; we make our own from the names that each member defines.
 */
final class Archive {
    private static final String MAGIC = "!<arch>\n";
    private static final int HEADER = 60;
    private static final int SIZE_AT = 48;
    private static final int SIZE_WIDTH = 10;

    private final Map<String, ObjectFile> members = new HashMap<>();

    /**
     * Machine code in it is for the linker of C.
     *
     * @throws UsageException if the file is no archive, or holds something other than object files
     */
    Archive(Path file) throws IOException, UsageException {
        for (var member : members(file)) {
            if (member.isNative()) continue;
            for (var name : member.definitions()) members.putIfAbsent(name, member);
        }
    }

    /** The members of an archive that are machine code. */
    static List<byte[]> nativeMembers(Path file) throws IOException, UsageException {
        return members(file).stream().filter(ObjectFile::isNative).map(ObjectFile::content).toList();
    }

    /** Whether the file is an archive at all. */
    static boolean isArchive(byte[] bytes) {
        return bytes.length >= MAGIC.length() && ascii(bytes, 0, MAGIC.length()).equals(MAGIC);
    }

    /** Writes a library of object files, given as their bytes; the members have no names of their own. */
    static void write(Path file, List<byte[]> objects) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MAGIC.getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < objects.size(); i++) {
            var object = objects.get(i);
            bytes.writeBytes("%-16s%-12d%-6d%-6d%-8o%-10d`\n".formatted(i + ".o/", 0, 0, 0, 0644, object.length)
                    .getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(object);
            if (object.length % 2 != 0) bytes.write('\n');
        }
        Files.write(file, bytes.toByteArray());
    }

    /** The member with this definition; where several have it, the first. */
    Optional<Program> holding(String definition) throws IOException, UsageException {
        var member = members.get(definition);
        return member == null ? Optional.empty() : Optional.of(member.program());
    }

    private static List<ObjectFile> members(Path file) throws IOException, UsageException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length < MAGIC.length() || !ascii(bytes, 0, MAGIC.length()).equals(MAGIC))
            throw new UsageException("%s: not an archive", file);
        var found = new ArrayList<ObjectFile>();
        int at = MAGIC.length();
        while (at + HEADER <= bytes.length) {
            var name = ascii(bytes, at, SIZE_AT).substring(0, 16).trim();
            int size = size(file, ascii(bytes, at + SIZE_AT, SIZE_WIDTH).trim());
            at += HEADER;
            if (size > bytes.length - at) throw new UsageException("%s: the archive is cut off", file);
            // "/" is the index of symbols, "//" the table of long names; "/17" is a name in that table.
            if (!name.equals("/") && !name.equals("//") && !name.equals("/SYM64/"))
                found.add(new ObjectFile("%s(%s)".formatted(file, name), Arrays.copyOfRange(bytes, at, at + size)));
            at += size + size % 2;
        }
        return found;
    }

    private static int size(Path file, String digits) throws UsageException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            throw new UsageException("%s: not an archive", file);
        }
    }

    private static String ascii(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
