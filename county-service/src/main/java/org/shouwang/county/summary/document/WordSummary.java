package org.shouwang.county.summary.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.RenderException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.shouwang.county.summary.account.AnnualAccount;

/** The annual summary in Word, from a template that an office may change in Word. */
public final class WordSummary {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Date ONE_DATE = new Date(946_684_800_000L);

    /** Letters, digits, Chinese, and the marks that ids of indicators have. */
    private static final String TAG_NAME = "((#)?[\\w\\u4e00-\\u9fa5\\-]+(\\.[\\w\\u4e00-\\u9fa5\\-]+)*)?";

    private final byte[] template;

    /** @param template the bytes of a .docx whose tags are those of {@link TemplateModel} */
    public WordSummary(byte[] template) {
        this.template = template.clone();
    }

    SummaryFile write(AnnualAccount account, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template), configured(account))) {
            render(document, account);
            stamp(document.getXWPFDocument().getProperties().getCoreProperties(), account);
            document.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new SummaryFile(name + ".docx", TYPE, SameBytes.of(bytes.toByteArray()));
    }

    private static void render(XWPFTemplate document, AnnualAccount account) {
        try {
            document.render(account);
        } catch (RenderException failed) {
            if (failed.getCause() instanceof TemplateModel.UnknownTag unknown) {
                throw unknown;
            }
            throw failed;
        }
    }

    private static Configure configured(AnnualAccount account) {
        TemplateModel model = new TemplateModel(account);
        Footnotes footnotes = new Footnotes();
        return Configure.builder()
                .buildGrammerRegex(TAG_NAME)
                .setRenderDataComputeFactory(ignored -> model::get)
                .addPlugin('~', new ProsePolicy(footnotes))
                .addPlugin('=', new TablePolicy())
                .addPlugin('%', new FigurePolicy(footnotes))
                .build();
    }

    static void stamp(CoreProperties properties, AnnualAccount account) {
        properties.setTitle(account.unit() + account.year() + "年度留守儿童关爱保护工作总结");
        properties.setCreator(account.unit());
        properties.setLastModifiedByUser(account.unit());
        properties.setCreated(Optional.of(ONE_DATE));
        properties.setModified(Optional.of(ONE_DATE));
    }
}
