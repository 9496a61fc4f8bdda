package cn.huiyin.petition.paper.template;

import cn.huiyin.kit.time.StatutoryClockSource;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 模板的一版. */
@Schema(description = "模板的一版 One edition of a template")
public record TemplateEditionView(
    @Schema(minimum = "1", maximum = "1000000", description = "1为自带 1 is the one that ships")
        int version,
    @Schema(
            nullable = true,
            examples = "2027-01-01T00:00:00+08:00",
            description = "自何时起用；自带的为空 since when; null for the one that ships")
        OffsetDateTime inForceFrom,
    @Schema(maxLength = 20000, examples = "[标题] 信访事项受理告知书") String text) {

  static TemplateEditionView of(TemplateEdition edition) {
    return new TemplateEditionView(
        edition.template().version(),
        edition.inForceFrom() == null
            ? null
            : edition.inForceFrom().atZone(StatutoryClockSource.ZONE).toOffsetDateTime(),
        edition.template().text());
  }
}
