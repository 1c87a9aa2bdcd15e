package org.shouwang.county.summary.document;

import com.deepoove.poi.policy.AbstractRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.shouwang.county.summary.wording.Piece.Cited;

/** A tag {@code %}: one figure with a note of its own, for sentences that an officer writes into the template. */
final class FigurePolicy extends AbstractRenderPolicy<Cited> {

    private final Footnotes footnotes;

    FigurePolicy(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    @Override
    public void doRender(RenderContext<Cited> context) {
        XWPFRun run = context.getRun();
        XWPFParagraph paragraph = (XWPFParagraph) run.getParent();
        run.setText(context.getData().text(), 0);
        XWPFRun mark = paragraph.insertNewRun(paragraph.getRuns().indexOf(run) + 1);
        footnotes.mark(mark, context.getData());
    }
}
