package cn.huiyin.reporting.enquiry;

import cn.huiyin.reporting.enquiry.reading.CaseReading.CountedCase;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 数后之案的一页.
 *
 * @param withheld null where even the number is too small to be told
 */
@Schema(description = "数后之案 Cases behind a figure; accusations are counted, not listed")
public record CasesView(
    @Schema(maxItems = 200) List<CountedCase> items,
    @Schema(description = "下一页的游标 Cursor of the next page", maxLength = 512) String next,
    @Schema(
            description = "检举控告件数，仅计数不列明 Accusations, counted and not listed",
            minimum = "0",
            example = "218")
        Long withheld) {}
