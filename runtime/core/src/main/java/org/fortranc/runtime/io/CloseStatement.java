package org.fortranc.runtime.io;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.fortranc.runtime.Text;

/** A CLOSE statement (F2018 12.5.7). */
public final class CloseStatement extends IoStatement<CloseStatement> {
    private Optional<Text> status = Optional.empty();

    CloseStatement(Io io) {
        super(io);
    }

    /** STATUS= KEEP or DELETE. */
    public CloseStatement status(Text value) {
        status = Optional.of(value);
        return this;
    }

    /** Disconnects the unit. Returns the value for IOSTAT=. */
    public int end() {
        try {
            requireNumber();
            boolean delete = status.isPresent()
                    && Modes.choose(status.get(), "STATUS", "CLOSE statement", "keep", "delete") == 1;
            Optional<Unit> unit = io.find(number);
            if (unit.isPresent()) {
                if (unit.get().scratch && status.isPresent() && !delete)
                    throw new IoException(IoCondition.BAD_OPTION,
                            "Conflicting options specified in CLOSE statement");
                io.remove(unit.get());
                close(unit.get(), delete || unit.get().scratch);
            }
        } catch (IoException e) {
            fail(e);
        }
        return status();
    }

    static void close(Unit unit, boolean delete) {
        unit.close();
        if (delete) {
            unit.path.ifPresent(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw IoException.of(e);
                }
            });
        }
    }
}
