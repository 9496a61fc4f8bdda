package cn.huiyin.disclosure.portal;

import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureState;
import cn.huiyin.disclosure.domain.item.DisclosureVersion;
import cn.huiyin.disclosure.domain.item.draft.DisclosureCategory;
import cn.huiyin.events.disclosure.WithdrawalReason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 目录条目 (第十二条: 索引、名称、内容概述、生成日期): one line of the public catalogue. Of a withdrawn item only number,
 * title, dates and class of reason are left.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "目录条目 One line of the public catalogue")
public record PublicEntry(
    UUID id,
    @Schema(maxLength = 60) String indexNo,
    @Schema(maxLength = 300) String title,
    @Schema(maxLength = 1000) String summary,
    @Schema(maxLength = 3) String categoryCode,
    @Schema(maxLength = 40) String categoryName,
    LocalDate formedOn,
    LocalDate publishedOn,
    PublicStatus status,
    @Schema(minimum = "0", maximum = "100000") int version,
    LocalDate withdrawnOn,
    WithdrawalReason withdrawalReason) {

  static PublicEntry of(DisclosureItem item) {
    DisclosureState state = item.state();
    DisclosureVersion open = item.open().orElseThrow();
    boolean withdrawn = item.withdrawnOn() != null;
    return new PublicEntry(
        item.id(),
        state.indexNo(),
        open.wording().title(),
        withdrawn ? null : open.wording().summary(),
        state.categoryCode(),
        DisclosureCategory.valueOf(state.categoryCode()).chinese(),
        state.formedOn(),
        item.firstPublishedOn(),
        withdrawn ? PublicStatus.WITHDRAWN : PublicStatus.OPEN,
        state.openVersion(),
        item.withdrawnOn(),
        state.withdrawalReason());
  }
}
