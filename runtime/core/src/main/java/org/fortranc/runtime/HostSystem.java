package org.fortranc.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** EXECUTE_COMMAND_LINE, and GNU extensions that ask or change the operating system. */
public final class HostSystem {
    /** CMDSTAT= of a command that the shell did not find. */
    public static final int INVALID_COMMAND = 3;
    /** CMDSTAT= if no shell could be started. */
    public static final int SYSTEM_FAILED = 1;

    private static final int NOT_FOUND = 127;
    private static final int NOT_EXECUTABLE = 126;
    private static final int NO_SUCH_FILE = 2;

    private HostSystem() {}

    /**
     * The end of one command.
     *
     * @param exitStatus EXITSTAT=; for a command that a signal ended, the signal
     * @param commandStatus CMDSTAT=
     * @param waitStatus what the C function {@code system} returns
     */
    public record Execution(int exitStatus, int commandStatus, int waitStatus) {
        /** CMDMSG=, which is left alone if {@link #commandStatus} is 0. */
        public Text message() {
            return Text.of(switch (commandStatus) {
                case SYSTEM_FAILED -> "Termination status of the command-language interpreter cannot be obtained";
                case INVALID_COMMAND -> "Invalid command line";
                default -> "";
            });
        }
    }

    /** EXECUTE_COMMAND_LINE with WAIT=.TRUE., which also is how SYSTEM runs a command. */
    public static Execution execute(Image image, Text command) {
        try {
            Process process = start(image, command);
            int status = process.waitFor();
            if (status > 128 && status < 128 + 65) return new Execution(status - 128, 0, status - 128);
            boolean invalid = status == NOT_FOUND || status == NOT_EXECUTABLE;
            return new Execution(status, invalid ? INVALID_COMMAND : 0, status << 8);
        } catch (IOException _) {
            return new Execution(-1, SYSTEM_FAILED, -1);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Execution(-1, SYSTEM_FAILED, -1);
        }
    }

    /** EXECUTE_COMMAND_LINE; what is not waited for has no exit status. */
    public static Execution execute(Image image, Text command, boolean wait) {
        return wait ? execute(image, command) : new Execution(0, executeInBackground(image, command), 0);
    }

    /** EXECUTE_COMMAND_LINE with WAIT=.FALSE.: CMDSTAT=. */
    public static int executeInBackground(Image image, Text command) {
        try {
            start(image, command);
            return 0;
        } catch (IOException _) {
            return SYSTEM_FAILED;
        }
    }

    private static Process start(Image image, Text command) throws IOException {
        image.flush();
        ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", "-c", javaString(command.trim())));
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(image.environment());
        if (!image.workingDirectory().toString().isEmpty()) builder.directory(image.workingDirectory().toFile());
        if (image.ownsProcessStreams()) return builder.inheritIO().start();
        Process process = builder.start();
        process.getOutputStream().close();
        Thread errors = Thread.ofVirtual().start(() -> copy(process.getErrorStream(), image.standardError()));
        copy(process.getInputStream(), image.standardOutput());
        try {
            errors.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return process;
    }

    private static void copy(InputStream from, OutputStream to) {
        try (from) {
            from.transferTo(to);
        } catch (IOException _) {
            // The reader of the instance has gone; the command still runs to its end.
        }
    }

    /** SYSTEM: what the C function of that name returns. */
    public static int system(Image image, Text command) {
        return execute(image, command).waitStatus();
    }

    /** ABORT. */
    public static SignalException abort() {
        return new SignalException(SignalException.SIGABRT);
    }

    /** SLEEP. */
    public static void sleep(Image image, int seconds) {
        try {
            Thread.sleep(Math.max(0, seconds) * 1000L);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** GETPID. */
    public static int getpid() {
        return (int) ProcessHandle.current().pid();
    }

    /** GETCWD: sets {@code directory}; the status is 0. */
    public static int getcwd(Image image, Text directory) {
        directory.assign(text(image.workingDirectory().toAbsolutePath().normalize().toString()));
        return 0;
    }

    /** CHDIR, for this instance; the status is 0 or the C library's error number. */
    public static int chdir(Image image, Text directory) {
        Path path = image.resolve(directory.trimmedString()).toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) return Files.exists(path) ? 20 : NO_SUCH_FILE;
        image.changeWorkingDirectory(path);
        return 0;
    }

    /** HOSTNM: sets {@code name}; the status is 0. */
    public static int hostnm(Text name) {
        try {
            Path kernelName = Path.of("/proc/sys/kernel/hostname");
            name.assign(text(Files.exists(kernelName) ? Files.readString(kernelName).strip()
                    : InetAddress.getLocalHost().getHostName()));
            return 0;
        } catch (UnknownHostException _) {
            return NO_SUCH_FILE;
        } catch (IOException _) {
            return 5;
        }
    }

    /** GETLOG: the name of the user. */
    public static void getlog(Text name) {
        name.assign(text(System.getProperty("user.name", "")));
    }

    /** UNLINK: the status is 0 or the C library's error number. */
    public static int unlink(Image image, Text file) {
        try {
            return Files.deleteIfExists(image.resolve(file.trimmedString())) ? 0 : NO_SUCH_FILE;
        } catch (IOException _) {
            return 1;
        }
    }

    /** RENAME: the status is 0 or the C library's error number. */
    public static int rename(Image image, Text from, Text to) {
        try {
            Path source = image.resolve(from.trimmedString());
            if (!Files.exists(source)) return NO_SUCH_FILE;
            Files.move(source, image.resolve(to.trimmedString()), StandardCopyOption.REPLACE_EXISTING);
            return 0;
        } catch (IOException _) {
            return 1;
        }
    }

    private static String javaString(Text text) {
        return new String(text.toBytes(), StandardCharsets.UTF_8);
    }

    private static Text text(String value) {
        return Text.over(value.getBytes(StandardCharsets.UTF_8));
    }
}
