package org.shouwang.county.summary.document;

import com.deepoove.poi.policy.AbstractRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import com.deepoove.poi.xwpf.BodyContainerFactory;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.shouwang.county.summary.tables.Cell;
import org.shouwang.county.summary.tables.Table;

/** A tag {@code =}: a table as wide as the page, its heads repeated where it runs over. */
final class TablePolicy extends AbstractRenderPolicy<Table> {

    private static final int PAGE_WIDTH = 8840;
    private static final String INK = "000000";

    @Override
    public void doRender(RenderContext<Table> context) {
        Table table = context.getData();
        int columns = table.heads().size();
        XWPFTable drawn = BodyContainerFactory.getBodyContainer(context.getRun())
                .insertNewTable(context.getRun(), table.rows().size() + 1, columns);
        frame(drawn);
        heads(drawn.getRow(0), table);
        for (int row = 0; row < table.rows().size(); row++) {
            cells(drawn.getRow(row + 1), table, table.rows().get(row));
        }
    }

    @Override
    protected void afterRender(RenderContext<Table> context) {
        clearPlaceholder(context, true);
    }

    private static void frame(XWPFTable drawn) {
        drawn.setWidthType(TableWidthType.DXA);
        drawn.setWidth(PAGE_WIDTH);
        drawn.setTopBorder(XWPFBorderType.SINGLE, 8, 0, INK);
        drawn.setBottomBorder(XWPFBorderType.SINGLE, 8, 0, INK);
        drawn.setLeftBorder(XWPFBorderType.SINGLE, 8, 0, INK);
        drawn.setRightBorder(XWPFBorderType.SINGLE, 8, 0, INK);
        drawn.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, INK);
        drawn.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, INK);
    }

    private static void heads(XWPFTableRow row, Table table) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int column = 0; column < table.heads().size(); column++) {
            XWPFParagraph text = text(row.getCell(column), table, column, "TableHead");
            text.createRun().setText(table.heads().get(column));
            row.getCell(column).setColor("EDEDED");
        }
    }

    private static void cells(XWPFTableRow row, Table table, List<Cell> cells) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            XWPFParagraph text = text(row.getCell(column), table, column, "TableText");
            text.createRun().setText(cell.text());
            if (cell.kind() != Cell.Kind.WORDS) {
                text.setAlignment(ParagraphAlignment.RIGHT);
            }
        }
    }

    private static XWPFParagraph text(XWPFTableCell cell, Table table, int column, String style) {
        CTTblWidth width =
                cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetTcW()
                        ? cell.getCTTc().getTcPr().getTcW()
                        : cell.getCTTc().addNewTcPr().addNewTcW();
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf((long) PAGE_WIDTH * table.widths().get(column) / all));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph text = cell.getParagraphArray(0);
        text.setStyle(style);
        return text;
    }
}
