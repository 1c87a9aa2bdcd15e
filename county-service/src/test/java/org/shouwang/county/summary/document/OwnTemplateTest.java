package org.shouwang.county.summary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.account.SomeAccounts;

/** An office changes the template in Word: what it may ask for, and what it is told when it asks for something else. */
class OwnTemplateTest {

    private static final AnnualAccount ACCOUNT = SomeAccounts.ofSeed(5, 2024, "EDU");

    @Test
    void an_own_sentence_may_quote_any_figure_with_its_note() throws IOException {
        try (XWPFDocument document = written("今年家访{{%visits.total}}人次，上年{{%上年.visits.total}}人次。")) {
            String printed = ACCOUNT.figure("visits.total").printed();
            assertThat(document.getParagraphArray(0).getText()).startsWith("今年家访" + printed);
            assertThat(document.getFootnotes()).hasSize(2);
        }
    }

    @Test
    void ids_with_a_hyphen_are_tags_too() throws IOException {
        try (XWPFDocument document = written("{{%lbc.age.6-13}}名")) {
            assertThat(document.getParagraphArray(0).getText())
                    .contains(ACCOUNT.figure("lbc.age.6-13").printed());
        }
    }

    @Test
    void sections_may_stand_where_the_office_wants_them() throws IOException {
        try (XWPFDocument document = written("{{单位}}{{年度}}", "{{~宣传}}", "{{=年度对比}}")) {
            assertThat(document.getParagraphArray(0).getText()).isEqualTo("守望县民政局2024");
            assertThat(document.getParagraphArray(1).getText()).contains("宣传");
            assertThat(document.getTables()).hasSize(1);
        }
    }

    @Test
    void a_tag_that_means_nothing_is_named_in_the_error() {
        assertThatThrownBy(() -> written("{{~天气}}"))
                .isInstanceOf(TemplateModel.UnknownTag.class)
                .hasMessageContaining("天气");
    }

    private static XWPFDocument written(String... lines) throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : lines) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(template);
        }
        SummaryFile file = new WordSummary(template.toByteArray()).write(ACCOUNT, "own");
        return new XWPFDocument(new ByteArrayInputStream(file.bytes()));
    }
}
