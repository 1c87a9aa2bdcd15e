package org.shouwang.platform.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** The parts of an .xlsx package; sheets are scanned as a stream, never built as a tree. */
final class WorkbookFile {

    static final long LARGEST_PART = 200L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private final InputStream in;

    WorkbookFile(InputStream in) {
        this.in = in;
    }

    Workbook read() {
        Path file = null;
        try {
            file = kept();
            try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return read(new XSSFReader(parts));
            }
        } catch (UnreadableWorkbook tooLarge) {
            throw tooLarge;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException cause) {
            // What a damaged file does to a parser has no end: whatever it throws, the file cannot be read.
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.NOT_A_WORKBOOK, cause);
        } finally {
            discard(file);
        }
    }

    /** On disk, because a package read from a stream is inflated into memory whole. */
    private Path kept() throws IOException {
        Path file = Files.createTempFile("shouwang-", ".xlsx");
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private static void discard(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stillOpen) {
            throw new UncheckedIOException(stillOpen);
        }
    }

    private static Workbook read(XSSFReader parts) throws IOException, OpenXML4JException, XMLStreamException {
        SharedStrings strings = parts.getSharedStringsTable();
        CellValues values = new CellValues(strings, dates(parts.getStylesTable()), from1904(parts));
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) parts.getSheetsData();
        while (each.hasNext()) {
            try (InputStream xml = each.next()) {
                sheets.add(new Sheet(each.getSheetName(), new SheetScanner(xml, values).rows()));
            }
        }
        return new Workbook(List.copyOf(sheets));
    }

    private static IntPredicate dates(@Nullable StylesTable styles) {
        return style -> {
            if (styles == null || style >= styles.getNumCellStyles()) {
                return false;
            }
            var shown = styles.getStyleAt(style);
            return isDayOfChineseExcel(shown.getDataFormat())
                    || DateUtil.isADateFormat(shown.getDataFormat(), shown.getDataFormatString());
        };
    }

    /** Formats that Excel has built in for East Asia only: files name them by number, without saying how they look. */
    private static boolean isDayOfChineseExcel(int format) {
        return (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
    }

    private static boolean from1904(XSSFReader parts) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream xml = parts.getWorkbookData()) {
            XMLStreamReader workbook = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
            while (workbook.hasNext()) {
                if (workbook.next() == XMLStreamReader.START_ELEMENT
                        && workbook.getLocalName().equals("workbookPr")) {
                    String stated = workbook.getAttributeValue(null, "date1904");
                    return "1".equals(stated) || "true".equals(stated);
                }
            }
            return false;
        }
    }
}
