package org.fortranc.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Figures as JSON: an object whose list {@code results} has one object a figure; what was not measured is null. */
final class ResultFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultFile() {}

    /** Writes a new file of the suite and says which. */
    static Path write(String suite, List<Result> results) throws IOException {
        var folder = Files.createDirectories(Commands.ROOT.resolve("benchmarks/results"));
        var date = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss"));
        var file = folder.resolve(suite + "-" + date + ".json");
        var root = JSON.createObjectNode();
        var list = root.putArray("results");
        for (var r : results) {
            var figure = list.addObject();
            figure.put("name", r.name());
            number(figure, "ours", r.ours());
            number(figure, "theirs", r.theirs());
            figure.put("unit", r.unit());
            number(figure, "ratio", r.ratio());
            figure.put("peer", r.peer());
            figure.put("flags", r.flags());
            figure.put("threads", r.threads());
            number(figure, "ours_spread", r.oursSpread());
            number(figure, "theirs_spread", r.theirsSpread());
        }
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
        return file;
    }

    private static void number(ObjectNode figure, String name, double value) {
        if (Double.isFinite(value)) figure.put(name, value);
        else figure.putNull(name);
    }

    static List<Result> read(Path file) throws IOException {
        var results = new ArrayList<Result>();
        for (var figure : JSON.readTree(file.toFile()).path("results"))
            results.add(new Result(figure.path("name").asText(), number(figure, "ours"), number(figure, "theirs"),
                    figure.path("unit").asText(), figure.path("peer").asText(), figure.path("flags").asText(),
                    figure.path("threads").asInt(1), number(figure, "ours_spread"), number(figure, "theirs_spread")));
        return results;
    }

    private static double number(JsonNode figure, String name) {
        return figure.path(name).isNumber() ? figure.path(name).asDouble() : Double.NaN;
    }
}
