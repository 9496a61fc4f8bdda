package cn.huiyin.disclosure.casework.item;

import cn.huiyin.disclosure.casework.DeadlineView;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureStage;
import cn.huiyin.disclosure.domain.item.DisclosureState;
import cn.huiyin.disclosure.domain.item.DisclosureVersion;
import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.events.disclosure.DisclosureMode;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.events.disclosure.WithdrawalReason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 公开信息 as staff read it.
 *
 * @param version newest version, open or under review; the wording shown is its
 * @param openVersion version the public reads, 0 for none
 * @param unitCode responsible unit, absent for the bureau's own
 * @param deadline 主动公开期限, absent for items on request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "公开信息 An item")
public record ItemView(
    UUID id,
    @Schema(maxLength = 60) String itemNo,
    @Schema(maxLength = 60) String indexNo,
    @Schema(maxLength = 3) String categoryCode,
    DisclosureMode mode,
    LocalDate formedOn,
    DisclosureStage stage,
    @Schema(maxLength = 20) String stageName,
    @Schema(minimum = "0", maximum = "100000") int version,
    @Schema(minimum = "0", maximum = "100000") int openVersion,
    @Schema(maxLength = 300) String title,
    @Schema(maxLength = 1000) String summary,
    @Schema(maxLength = 200000) String text,
    @Schema(maxLength = 500) String basis,
    @Schema(maxLength = 60) String unitCode,
    @Schema(maxItems = 4) List<DisclosurePlatform> platforms,
    LocalDate firstPublishedOn,
    LocalDate withdrawnOn,
    WithdrawalReason withdrawalReason,
    DeadlineView deadline) {

  /**
   * An item as staff read it.
   *
   * @param deadline as it stands today, or null
   */
  public static ItemView of(DisclosureItem item, DeadlineView deadline) {
    DisclosureState state = item.state();
    DisclosureVersion latest = item.latest();
    Content wording = latest.wording();
    return new ItemView(
        item.id(),
        state.itemNo(),
        state.indexNo(),
        state.categoryCode(),
        state.mode(),
        state.formedOn(),
        state.stage(),
        state.stage().chinese(),
        state.latestVersion(),
        state.openVersion(),
        wording.title(),
        wording.summary(),
        wording.text(),
        latest.basis(),
        item.unitCode(),
        state.platforms().stream().sorted().toList(),
        item.firstPublishedOn(),
        item.withdrawnOn(),
        state.withdrawalReason(),
        deadline);
  }
}
