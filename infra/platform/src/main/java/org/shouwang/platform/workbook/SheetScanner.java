package org.shouwang.platform.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** Walks through the XML of one sheet; rows and cells without a reference follow the one before them. */
final class SheetScanner {

    /** The value of a number, shared string or formula, and the runs of an inline text. */
    private static final Set<String> VALUES = Set.of("v", "t");

    private static final String PRONUNCIATION = "rPh";

    private final XMLStreamReader xml;
    private final CellValues values;
    private final List<Row> rows = new ArrayList<>();
    private TreeMap<Integer, Cell> cells = new TreeMap<>();
    private int row;
    private int column = -1;

    SheetScanner(InputStream in, CellValues values) throws XMLStreamException {
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
        this.values = values;
    }

    List<Row> rows() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                begin(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                finishRow();
            }
        }
        return List.copyOf(rows);
    }

    private void begin(String element) throws XMLStreamException {
        if (element.equals("row")) {
            String number = xml.getAttributeValue(null, "r");
            row = number == null ? row + 1 : Integer.parseInt(number);
            column = -1;
            cells = new TreeMap<>();
        } else if (element.equals("c")) {
            cell();
        }
    }

    private void finishRow() {
        if (!cells.isEmpty()) {
            rows.add(new Row(row, cells));
        }
    }

    private void cell() throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        column = reference == null ? column + 1 : columnOf(reference);
        String stored = stored();
        if (stored == null || Spaces.isBlank(stored)) {
            return;
        }
        Cell cell = values.of(type, style == null ? 0 : Integer.parseInt(style), stored);
        if (!Spaces.isBlank(cell.text())) {
            cells.put(column, cell);
        }
    }

    private @Nullable String stored() throws XMLStreamException {
        StringBuilder text = null;
        boolean spoken = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                return text == null ? null : text.toString();
            }
            if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals(PRONUNCIATION)) {
                    spoken = event == XMLStreamReader.START_ELEMENT;
                } else if (event == XMLStreamReader.START_ELEMENT && !spoken && VALUES.contains(name)) {
                    text = (text == null ? new StringBuilder() : text).append(xml.getElementText());
                }
            }
        }
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
