package org.shouwang.county.summary.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.account.SomeAccounts;
import org.shouwang.county.summary.chapters.Chapters;
import org.shouwang.county.summary.wording.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryFilesTest {

    private static final AnnualAccount ACCOUNT = SomeAccounts.ofSeed(5, 2024, "EDU");

    private static List<SummaryFile> files;

    @BeforeAll
    static void written() throws IOException {
        files = new SummaryFiles(template()).of(ACCOUNT, false);
    }

    @Test
    void there_is_a_document_a_workbook_and_a_file_of_figures_named_after_year_and_definition() {
        assertThat(files)
                .extracting(SummaryFile::name)
                .containsExactly("summary-2024-EDU.docx", "summary-2024-EDU.xlsx", "summary-2024-EDU.json");
    }

    @Test
    void written_again_every_file_is_the_same_to_the_byte() throws IOException {
        List<SummaryFile> again = new SummaryFiles(template()).of(SomeAccounts.ofSeed(5, 2024, "EDU"), false);
        for (int i = 0; i < files.size(); i++) {
            assertThat(again.get(i).bytes())
                    .as(files.get(i).name())
                    .isEqualTo(files.get(i).bytes());
        }
    }

    @Test
    void the_document_holds_every_sentence_and_no_tag_is_left() throws IOException {
        String text = paragraphs();
        Chapters.of(ACCOUNT).values().forEach(passages -> assertThat(passages)
                .extracting(Passage::text)
                .allSatisfy(sentence -> assertThat(text).contains(sentence)));
        assertThat(text).doesNotContain("{{").doesNotContain("}}");
    }

    @Test
    void every_figure_has_a_note_that_names_its_indicator_and_period() throws IOException {
        try (XWPFDocument document = document()) {
            List<String> notes =
                    document.getFootnotes().stream().map(SummaryFilesTest::text).toList();
            assertThat(notes).anyMatch(note -> note.contains("家访人次（visits.total），2024年1月1日至2024年12月31日。"));
            assertThat(notes).anyMatch(note -> note.contains("留守儿童数（lbc.total），截至2024年12月31日。"));
            assertThat(notes).anyMatch(note -> note.contains("（visits.total），2023年1月1日至2023年12月31日。"));
        }
    }

    @Test
    void the_closing_page_states_definition_cut_off_coverage_events_and_fingerprint() throws IOException {
        try (XWPFDocument document = document()) {
            String grounds = document.getTables().get(2).getText();
            assertThat(grounds)
                    .contains("教育口径（EDU）")
                    .contains("未满18周岁")
                    .contains("县级已收到的全部记录")
                    .contains("已纳入5个")
                    .contains(ACCOUNT.fingerprint());
        }
    }

    @Test
    void the_workbook_opens_and_prints_the_rules_that_were_checked() throws IOException {
        try (Workbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(files.get(1).bytes()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(14);
            var sheet = workbook.getSheet("基本情况");
            String last = sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue();
            assertThat(last).contains("勾稽关系").contains("2=3+4");
            assertThat(sheet.getRow(4).getCell(3).getNumericCellValue())
                    .isEqualTo(Double.parseDouble(ACCOUNT.figure("lbc.total").printed()));
        }
    }

    @Test
    void the_figures_for_programs_name_every_indicator_with_printed_value_and_the_counts_of_a_rate() {
        JsonNode json = json(files.get(2));
        assertThat(json.path("figures").size())
                .isEqualTo(ACCOUNT.figures().byId().size());
        JsonNode rate = json.path("figures").path("pairs.coverage");
        assertThat(rate.path("printed").asString())
                .isEqualTo(ACCOUNT.figure("pairs.coverage").printed());
        assertThat(rate.has("num") && rate.has("den")).isTrue();
        assertThat(json.path("hash").path("SHA-256").asString()).isEqualTo(ACCOUNT.fingerprint());
        assertThat(json.has("evidence")).isFalse();
    }

    @Test
    void on_demand_every_figure_shows_what_it_is_made_of() throws IOException {
        JsonNode evidence =
                json(new SummaryFiles(template()).of(ACCOUNT, true).get(2)).path("evidence");
        long visits = 0;
        for (JsonNode one : evidence.path("visits.total")) {
            visits += one.path("amount").asLong();
        }
        assertThat(ACCOUNT.figure("visits.total").value()).isEqualTo(visits);
    }

    private static JsonNode json(SummaryFile file) {
        return JsonMapper.builder().build().readTree(file.bytes());
    }

    private static XWPFDocument document() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(files.get(0).bytes()));
    }

    /** As it is read: marks of notes and numbers of cross-references left out. */
    private static String paragraphs() throws IOException {
        try (XWPFDocument document = document()) {
            return document.getParagraphs().stream()
                    .map(SummaryFilesTest::words)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String words(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> !"FootnoteReference".equals(run.getStyle()))
                .map(run -> run.text())
                .collect(Collectors.joining());
    }

    private static String text(XWPFFootnote note) {
        return note.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
    }

    static byte[] template() throws IOException {
        try (InputStream template = SummaryFilesTest.class.getResourceAsStream("/summary/annual-summary.docx")) {
            return Objects.requireNonNull(template).readAllBytes();
        }
    }
}
