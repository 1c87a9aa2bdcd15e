package org.shouwang.local.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shouwang.events.codes.NodeKind;

/** The units of a county with their files, as {@code nodes.csv} lists them; every file named there exists. */
public record Pack(Path directory, List<PackNode> units) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");
    private static final List<String> HEADER = List.of("node", "kind", "name", "township", "area", "files");

    public static Pack read(Path directory) {
        Path list = directory.resolve("nodes.csv");
        if (!Files.isRegularFile(list)) {
            throw new BadPack(list + ": no such file");
        }
        try {
            List<List<String>> lines = Csv.read(list);
            requireHeader(list, lines);
            Pack pack = new Pack(directory, withCounty(lines.stream().skip(1).map(line -> unit(list, line))));
            pack.requireDistinctIds(list);
            pack.requireFiles();
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + list, e);
        }
    }

    /** Schools and villages: what runs as a node. */
    public List<PackNode> nodes() {
        return units.stream().filter(unit -> !unit.isCounty()).toList();
    }

    /** The county's own line; a pack that has none gets a county without a name. */
    public PackNode county() {
        return units.stream().filter(PackNode::isCounty).findFirst().orElseThrow();
    }

    public List<PackFile> files() {
        return units.stream().flatMap(this::filesOf).toList();
    }

    public Stream<PackFile> filesOf(PackNode unit) {
        return unit.files().stream().map(name -> PackFile.of(unit, directory.resolve(name)));
    }

    private static List<PackNode> withCounty(Stream<PackNode> listed) {
        List<PackNode> units = new ArrayList<>(listed.toList());
        if (units.stream().noneMatch(PackNode::isCounty)) {
            units.add(new PackNode("county", NodeKind.COUNTY, "", "", "", List.of()));
        }
        return List.copyOf(units);
    }

    private static void requireHeader(Path list, List<List<String>> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new BadPack(list + ": the first line must read " + String.join(",", HEADER));
        }
    }

    private static PackNode unit(Path list, List<String> line) {
        if (line.size() != HEADER.size() || !ID.matcher(line.get(0)).matches()) {
            throw new BadPack(list + ": not a unit: " + String.join(",", line));
        }
        List<String> files = Arrays.stream(line.get(5).split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new PackNode(line.get(0), kind(list, line.get(1)), line.get(2), line.get(3), line.get(4), files);
    }

    private static NodeKind kind(Path list, String word) {
        return Arrays.stream(NodeKind.values())
                .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new BadPack(list + ": " + word + " is none of " + Arrays.toString(NodeKind.values())));
    }

    private void requireDistinctIds(Path list) {
        Set<String> seen = new HashSet<>();
        for (PackNode unit : units) {
            if (!seen.add(unit.id().toLowerCase(Locale.ROOT))) {
                throw new BadPack(list + ": two units are called " + unit.id());
            }
        }
        if (units.stream().filter(PackNode::isCounty).count() > 1) {
            throw new BadPack(list + ": more than one county");
        }
    }

    private void requireFiles() {
        List<String> missing = new ArrayList<>();
        for (PackFile file : files()) {
            if (!Files.isReadable(file.path())) {
                missing.add(file.path().toString());
            }
        }
        if (!missing.isEmpty()) {
            throw new BadPack("nodes.csv names files that are not there: " + String.join(", ", missing));
        }
    }
}
