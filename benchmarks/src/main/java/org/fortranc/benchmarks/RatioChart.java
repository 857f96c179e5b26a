package org.fortranc.benchmarks;

import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler;

/** The ratios to each peer as bars with their spreads: a PNG file and a page that holds picture and table. */
final class RatioChart {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 700;
    private static final List<Color> COLOURS = List.of(new Color(0x4c78a8), new Color(0xf58518), new Color(0x54a24b));

    private RatioChart() {}

    /** Draws beside the file of figures, with its name. Where Java has no fonts, the page has the table only. */
    static void draw(String title, List<Result> results, Path figures) throws IOException {
        var name = figures.toString().replaceAll("\\.json$", "");
        var picture = picture(title, results);
        if (picture.isPresent()) Files.write(Path.of(name + ".png"), picture.get());
        else System.out.println("no picture: Java's fonts need the packages fontconfig and libfreetype6");
        Files.writeString(Path.of(name + ".html"), page(title, results, picture), StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> picture(String title, List<Result> results) throws IOException {
        if (!hasFonts()) return Optional.empty();
        var picture = new ByteArrayOutputStream();
        BitmapEncoder.saveBitmap(chart(title, results), picture, BitmapEncoder.BitmapFormat.PNG);
        return Optional.of(picture.toByteArray());
    }

    /** AWT has no other way to say that libraries or the configuration of fonts are missing. */
    private static boolean hasFonts() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (LinkageError | RuntimeException | InternalError _) {
            return false;
        }
    }

    private static CategoryChart chart(String title, List<Result> results) {
        var chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title)
                .yAxisTitle("time of ours / time of the peer; less is better").build();
        var style = chart.getStyler();
        style.setLegendPosition(Styler.LegendPosition.InsideNW);
        style.setXAxisLabelRotation(60);
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotGridVerticalLinesVisible(false);
        style.setSeriesColors(COLOURS.toArray(Color[]::new));
        for (var peer : results.stream().map(Result::peer).distinct().toList()) {
            var bars = results.stream().filter(r -> r.peer().equals(peer)).toList();
            chart.addSeries(peer, bars.stream().map(Result::name).toList(), bars.stream().map(Result::ratio).toList(),
                    bars.stream().map(RatioChart::error).toList());
        }
        return chart;
    }

    private static double error(Result r) {
        return Double.isNaN(r.oursSpread()) ? 0 : r.ratio() * (r.oursSpread() + r.theirsSpread());
    }

    private static String page(String title, List<Result> results, Optional<byte[]> picture) {
        var rows = new StringBuilder();
        for (var r : results)
            rows.append(String.format(Locale.ROOT,
                    "<tr class=\"%s\"><td>%s<td>%s<td>%.3f<td>%.3f<td>%s<td>%.3f</tr>%n", grade(r), r.name(), r.peer(),
                    r.ours(), r.theirs(), r.unit(), r.ratio()));
        return """
                <!doctype html>
                <meta charset="utf-8">
                <title>%s</title>
                <style>
                body { font: 15px/1.4 sans-serif; margin: 2em auto; max-width: 1400px }
                img { max-width: 100%% }
                table { border-collapse: collapse }
                td, th { padding: 2px 12px; text-align: right; border-bottom: 1px solid #ddd }
                td:first-child, th:first-child, td:nth-child(2), th:nth-child(2) { text-align: left }
                .good td:last-child { background: #cfe8cf } .fair td:last-child { background: #fdeecb }
                .poor td:last-child { background: #f6cfcb }
                </style>
                <h1>%s</h1>
                %s
                <table><tr><th>what<th>peer<th>ours<th>theirs<th>unit<th>ratio</tr>
                %s</table>
                """.formatted(title, title, picture.map(png ->
                        "<img alt=\"the ratios as bars\" src=\"data:image/png;base64,"
                                + Base64.getEncoder().encodeToString(png) + "\">").orElse(""), rows);
    }

    private static String grade(Result r) {
        return r.ratio() <= 1.1 ? "good" : r.ratio() <= 1.5 ? "fair" : "poor";
    }
}
