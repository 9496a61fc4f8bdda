package cn.huiyin.petition.paper.template;

import cn.huiyin.petition.domain.paper.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 模板. */
@Schema(description = "文书模板 The wording of a kind of paper")
public record PaperTemplateView(
    PaperKind kind,
    @Schema(maxLength = 40, examples = "受理告知书") String name,
    @Schema(minimum = "1", maximum = "1000000", description = "1为自带 1 is the one that ships")
        int version,
    @Schema(maxLength = 20000, examples = "[标题] 信访事项受理告知书") String text) {

  static PaperTemplateView of(PaperTemplate template) {
    return new PaperTemplateView(
        template.kind(), template.kind().chinese(), template.version(), template.text());
  }
}
