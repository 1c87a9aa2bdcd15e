package org.shouwang.local.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated lines as Chinese offices save them: UTF-8 with or without BOM, or GB18030. */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private int position;

    private Csv(String text) {
        this.text = text;
    }

    /** Lines of trimmed cells; empty lines are left out. */
    static List<List<String>> read(Path file) throws IOException {
        Csv csv = new Csv(decode(Files.readAllBytes(file)));
        List<List<String>> lines = new ArrayList<>();
        while (csv.position < csv.text.length()) {
            List<String> line = csv.line();
            if (line.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at(',')) {
            position++;
            cells.add(cell());
        }
        while (at('\r') || at('\n')) {
            position++;
        }
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (position < text.length() && (quoted || !atEndOfCell())) {
            if (!at('"')) {
                cell.append(text.charAt(position));
            } else if (quoted && position + 1 < text.length() && text.charAt(position + 1) == '"') {
                cell.append('"');
                position++;
            } else {
                quoted = !quoted;
            }
            position++;
        }
        return cell.toString().strip();
    }

    private boolean atEndOfCell() {
        return at(',') || at('\r') || at('\n');
    }

    private boolean at(char expected) {
        return position < text.length() && text.charAt(position) == expected;
    }
}
