package org.shouwang.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.platform.testing.Forms;

class WorkbookTest {

    @ParameterizedTest
    @CsvSource({
        "20140305, 20140305",
        "12, 12",
        "-12, -12",
        "0, 0",
        "860.25, 860.25",
        "0.30000000000000004, 0.3",
        "45372.5, 45372.5",
        "3.49921201610044992E17, 349921201610044992"
    })
    void a_number_is_the_text_a_person_typed(double stored, String shown) {
        assertThat(onlyCell(row -> row.createCell(0).setCellValue(stored)))
                .isEqualTo(new Cell(Cell.Kind.NUMBER, shown));
    }

    @ParameterizedTest
    @CsvSource({"yyyy/m/d", "yyyy-mm-dd", "'yyyy\"年\"m\"月\"d\"日\"'", "'[$-804]yyyy年m月d日'", "m/d/yy"})
    void a_number_whose_format_shows_a_day_is_a_date(String format) {
        assertThat(onlyCell(row -> {
                    row.createCell(0).setCellValue(44612);
                    row.getCell(0).setCellStyle(Forms.day(row.getSheet().getWorkbook(), format));
                }))
                .isEqualTo(new Cell(Cell.Kind.DATE, "2022-02-20"));
    }

    @ParameterizedTest
    @CsvSource({"14", "27", "31", "36", "57", "58"})
    void formats_that_excel_knows_by_number_only_are_dates_too(short format) {
        assertThat(onlyCell(row -> {
                    row.createCell(0).setCellValue(44612);
                    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat(format);
                    row.getCell(0).setCellStyle(style);
                }))
                .isEqualTo(new Cell(Cell.Kind.DATE, "2022-02-20"));
    }

    @Test
    void a_day_typed_as_eight_digits_into_a_date_cell_stays_a_number() {
        assertThat(onlyCell(row -> {
                    row.createCell(0).setCellValue(20140305);
                    row.getCell(0).setCellStyle(Forms.day(row.getSheet().getWorkbook(), "yyyy/m/d"));
                }))
                .isEqualTo(new Cell(Cell.Kind.NUMBER, "20140305"));
    }

    @Test
    void a_formula_counts_as_the_value_last_computed() {
        assertThat(onlyCell(row -> {
                    row.createCell(0).setCellFormula("6*7");
                    row.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateAll();
                }))
                .isEqualTo(new Cell(Cell.Kind.NUMBER, "42"));
    }

    @Test
    void a_formula_may_give_a_text() {
        assertThat(onlyCell(row -> {
                    row.createCell(0).setCellFormula("\"张\"&\"伟\"");
                    row.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateAll();
                }))
                .isEqualTo(Cell.text("张伟"));
    }

    @Test
    void a_boolean_is_its_word() {
        assertThat(onlyCell(row -> row.createCell(0).setCellValue(true))).isEqualTo(Cell.text("TRUE"));
    }

    @Test
    void a_text_in_several_fonts_is_one_text() {
        assertThat(onlyCell(row -> {
                    XSSFRichTextString rich = new XSSFRichTextString("张");
                    rich.append("伟", row.getSheet().getWorkbook().createFont());
                    row.createCell(0).setCellValue(rich);
                }))
                .isEqualTo(Cell.text("张伟"));
    }

    @Test
    void merged_cells_are_filled_where_the_text_stands_and_empty_elsewhere() {
        Row row = onlyRow(cells -> {
            cells.createCell(0).setCellValue("审核人");
            cells.createCell(1);
            cells.getSheet().addMergedRegion(new CellRangeAddress(4, 4, 0, 5));
        });

        assertThat(row.cells()).containsOnlyKeys(0);
    }

    @Test
    void rows_keep_the_numbers_that_excel_shows_and_cells_of_spaces_are_empty() {
        Row row = onlyRow(cells -> {
            cells.createCell(2).setCellValue("x");
            cells.createCell(3).setCellValue(" \u3000\u00a0\n");
        });

        assertThat(row.number()).isEqualTo(5);
        assertThat(row.cells()).containsOnlyKeys(2);
    }

    @Test
    void what_is_written_reads_the_same_and_nothing_in_it_runs() throws IOException {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        cells.put(0, Cell.text("=1+1"));
        cells.put(1, new Cell(Cell.Kind.NUMBER, "-12.5"));
        cells.put(2, new Cell(Cell.Kind.DATE, "2024-02-29"));
        cells.put(3, new Cell(Cell.Kind.NUMBER, "349921201610044992"));
        Workbook workbook = new Workbook(List.of(new Sheet("台账", List.of(new Row(1, cells)))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        WorkbookWriter.write(workbook, out);

        assertThat(Workbook.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(workbook);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(file.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("'=1+1");
        }
    }

    @Test
    void what_is_no_xlsx_is_unreadable() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook xls = new HSSFWorkbook()) {
            xls.createSheet("台账");
            xls.write(old);
        }
        byte[] cut = Forms.ledger(3);

        for (byte[] file : List.of(
                new byte[0],
                "姓名,性别".getBytes(StandardCharsets.UTF_8),
                old.toByteArray(),
                java.util.Arrays.copyOf(cut, cut.length / 2))) {
            assertThatThrownBy(() -> Workbook.read(new ByteArrayInputStream(file)))
                    .isInstanceOfSatisfying(UnreadableWorkbook.class, refused -> assertThat(refused.reason())
                            .isEqualTo(UnreadableWorkbook.Reason.NOT_A_WORKBOOK));
        }
    }

    @Test
    void a_zip_that_inflates_without_measure_is_unreadable() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[20_000_000]);
        }

        assertThatThrownBy(() -> Workbook.read(new ByteArrayInputStream(bomb.toByteArray())))
                .isInstanceOf(UnreadableWorkbook.class);
    }

    @Test
    void days_may_be_counted_from_1904() {
        assertThat(onlyCell(row -> {
                    row.getSheet().getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
                    row.createCell(0).setCellValue(44612 - 1462);
                    row.getCell(0).setCellStyle(Forms.day(row.getSheet().getWorkbook(), "yyyy/m/d"));
                }))
                .isEqualTo(new Cell(Cell.Kind.DATE, "2022-02-20"));
    }

    @Test
    void more_cells_than_any_unit_writes_are_too_many() {
        CellValues values = new CellValues(null, style -> false, false);

        assertThatThrownBy(() -> {
                    for (int cell = 0; cell <= 1_000_000; cell++) {
                        Object unused = values.of("n", 0, "1");
                    }
                })
                .isInstanceOfSatisfying(UnreadableWorkbook.class, refused -> assertThat(refused.reason())
                        .isEqualTo(UnreadableWorkbook.Reason.TOO_LARGE));
    }

    private static Cell onlyCell(Consumer<XSSFRow> fill) {
        return onlyRow(fill).cell(0);
    }

    private static Row onlyRow(Consumer<XSSFRow> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(book.createSheet("台账").createRow(4));
            book.write(out);
            return Workbook.read(new ByteArrayInputStream(out.toByteArray()))
                    .sheets()
                    .get(0)
                    .rows()
                    .get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
