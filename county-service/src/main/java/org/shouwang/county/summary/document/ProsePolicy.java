package org.shouwang.county.summary.document;

import com.deepoove.poi.policy.AbstractRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import com.deepoove.poi.xwpf.BodyContainer;
import com.deepoove.poi.xwpf.BodyContainerFactory;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.shouwang.county.summary.wording.Passage;
import org.shouwang.county.summary.wording.Piece;
import org.shouwang.county.summary.wording.Piece.Cited;
import org.shouwang.county.summary.wording.Piece.Lead;

/** A tag {@code ~}: paragraphs of a section, each in the looks of the paragraph in which the tag stands. */
final class ProsePolicy extends AbstractRenderPolicy<List<Passage>> {

    private final Looks looks = new Looks();
    private final Footnotes footnotes;

    ProsePolicy(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    @Override
    public void doRender(RenderContext<List<Passage>> context) {
        XWPFRun tag = context.getRun();
        BodyContainer body = BodyContainerFactory.getBodyContainer(tag);
        XWPFParagraph model = (XWPFParagraph) tag.getParent();
        for (Passage passage : context.getData()) {
            XWPFParagraph paragraph = body.insertNewParagraph(tag);
            looks.copy(model, paragraph);
            for (Piece piece : passage.pieces()) {
                write(tag, paragraph, piece);
            }
        }
    }

    @Override
    protected void afterRender(RenderContext<List<Passage>> context) {
        clearPlaceholder(context, true);
    }

    private void write(XWPFRun tag, XWPFParagraph paragraph, Piece piece) {
        XWPFRun run = paragraph.createRun();
        looks.copy(tag, run);
        run.setText(piece.text());
        if (piece instanceof Lead) {
            run.setBold(true);
        }
        if (piece instanceof Cited cited) {
            footnotes.cite(paragraph, cited);
        }
    }

    /** What the template says of paragraph and run, taken over as it stands. */
    private static final class Looks {

        void copy(XWPFParagraph from, XWPFParagraph to) {
            CTPPr properties = from.getCTP().getPPr();
            if (properties != null) {
                to.getCTP().setPPr((CTPPr) properties.copy());
            }
        }

        void copy(XWPFRun from, XWPFRun to) {
            CTRPr properties = from.getCTR().getRPr();
            if (properties != null) {
                to.getCTR().setRPr((CTRPr) properties.copy());
            }
        }
    }
}
