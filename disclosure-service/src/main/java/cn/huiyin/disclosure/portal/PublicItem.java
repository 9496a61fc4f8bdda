package cn.huiyin.disclosure.portal;

import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureVersion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 公开信息全文.
 *
 * @param publisher 发布机构
 * @param text absent once withdrawn, or where a ledger told the title only
 * @param corrections 更正记录, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "公开信息 One item; a withdrawn one has no text")
public record PublicItem(
    PublicEntry entry,
    @Schema(maxLength = 200) String publisher,
    @Schema(maxLength = 200000) String text,
    @Schema(maxItems = 1000) List<CorrectionMark> corrections) {

  /** 更正: which version, when, and why. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "更正记录 A correction")
  public record CorrectionMark(
      @Schema(minimum = "0", maximum = "100000") int version,
      LocalDate correctedOn,
      @Schema(maxLength = 500) String note) {}

  static PublicItem of(DisclosureItem item, String publisher) {
    PublicEntry entry = PublicEntry.of(item);
    boolean withdrawn = entry.status() == PublicStatus.WITHDRAWN;
    List<CorrectionMark> corrections =
        item.versions().stream()
            .filter(version -> version.number() > 1 && version.releasedOn() != null)
            .map(PublicItem::mark)
            .toList();
    String text = withdrawn ? null : item.open().orElseThrow().wording().text();
    return new PublicItem(entry, publisher, text, withdrawn ? List.of() : corrections);
  }

  private static CorrectionMark mark(DisclosureVersion version) {
    return new CorrectionMark(version.number(), version.releasedOn(), version.note());
  }
}
