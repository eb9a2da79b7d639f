package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.core.rarity.Trait;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a trait table: a header of trait names, then a line for each token. A cell may be quoted, an empty one means
 * that the token lacks the trait, a line of blanks is passed over. The header shows what separates the cells.
 *
 * <p>Format: <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>; besides, lines may end in LF alone,
 * blanks around a cell are not part of it, and semicolons or tabs may stand for the commas.
 */
final class CsvRoster {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private static final int WIDEST = 1_000;
    private static final Pattern LINE = Pattern.compile("line:? (\\d{1,9})");

    private final Place file;
    private final String text;
    private final Separator separator;
    private final Problems problems = new Problems();
    private final List<Row> rows = new ArrayList<>();

    /** The cells of a line. */
    record Row(Place place, List<String> cells) {}

    private CsvRoster(Place file, String text) {
        this.file = file;
        this.text = text;
        this.separator = Separator.of(text);
    }

    static Roster read(Place file, String title, String text, ListColumns lists) throws UnfitException {
        CsvRoster csv = new CsvRoster(file, text);
        csv.checkWidth();
        csv.split();
        Assembly assembly = new Assembly(file, title, csv.problems);
        csv.fill(assembly, lists);
        return assembly.roster();
    }

    /** Asked of the plain text, because a line of millions of cells would fill the memory before it could be refused. */
    private void checkWidth() throws UnfitException {
        int line = 1;
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            separators = c == '\n' ? 0 : separators + (c == separator.sign() ? 1 : 0);
            if (separators >= WIDEST) {
                throw Problems.single(
                        file.line(line), "more than " + WIDEST + " cells", "a trait table of at most so many columns");
            }
        }
    }

    private void split() throws UnfitException {
        Lines lines = new Lines(text);
        CSVFormat format = FORMAT.builder().setDelimiter(separator.sign()).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                List<String> cells = record.toList();
                Place line = file.line(lines.at((int) record.getCharacterPosition()));
                if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                    rows.add(new Row(line, cells));
                }
                Assembly.checkMany(line, rows.size() - 1, problems);
            }
        } catch (UncheckedIOException e) {
            throw broken(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    /** The exception's text says in which line a quoted cell begins or goes wrong. */
    private UnfitException broken(String said) {
        Matcher line = LINE.matcher(said);
        problems.add(
                line.find() ? file.line(Integer.parseInt(line.group(1))) : file,
                "a quoted cell that does not end before the next " + separator + " or line",
                "a quote, doubled inside the cell, on both sides");
        return problems.exception();
    }

    private void fill(Assembly assembly, ListColumns lists) throws UnfitException {
        if (rows.isEmpty()) {
            throw Problems.single(file, "an empty file", "a header of trait names and a line for each token");
        }
        Row first = rows.removeFirst();
        Header header = Header.of(first.place(), first.cells(), problems);
        if (rows.isEmpty()) {
            throw Problems.single(file, "a header and nothing below", "a line for each token");
        }
        rows.removeIf(row -> isUneven(row, header));
        GuessedIds.check(first.place(), header, rows, problems);
        fill(assembly, header, header.separators(first.place(), lists, cells(), problems));
    }

    private List<List<String>> cells() {
        return rows.stream().map(Row::cells).toList();
    }

    private void fill(Assembly assembly, Header header, Map<Integer, String> separators) {
        separators.keySet().forEach(column -> assembly.list(header.names().get(column)));
        for (Row row : rows) {
            Optional<String> id = Optional.of(row.cells().get(header.id()).strip());
            List<Trait> traits = traits(row, header, separators);
            assembly.add(new Draft(row.place(), id, cell(row, header.name()), traits, cell(row, header.lore())));
        }
    }

    private boolean isUneven(Row row, Header header) {
        int cells = row.cells().size();
        int columns = header.names().size();
        if (cells != columns) {
            problems.add(
                    row.place(),
                    cells + (cells == 1 ? " cell" : " cells"),
                    columns + " (" + Wording.bounded(String.join(", ", header.names()), 120) + ")");
        }
        return cells != columns;
    }

    private List<Trait> traits(Row row, Header header, Map<Integer, String> separators) {
        Traits traits = new Traits(problems);
        for (int column : header.traitColumns()) {
            String cell = row.cells().get(column);
            for (String item : items(cell, separators.getOrDefault(column, ""))) {
                traits.add(row.place(), header.names().get(column), item);
            }
        }
        return traits.all();
    }

    private static List<String> items(String cell, String separator) {
        return separator.isEmpty() ? List.of(cell) : List.of(cell.split(Pattern.quote(separator), -1));
    }

    private static Optional<String> cell(Row row, OptionalInt column) {
        return column.isPresent() ? Optional.of(row.cells().get(column.getAsInt())) : Optional.empty();
    }
}
