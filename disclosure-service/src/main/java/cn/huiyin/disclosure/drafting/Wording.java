package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.domain.item.draft.Content;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开内容: exactly what the public will read. */
@Schema(description = "公开内容 What the public will read")
public record Wording(
    @NotBlank @Size(max = 300) @Schema(description = "名称 title", examples = "领导接访安排") String title,
    @NotBlank @Size(max = 1000) @Schema(description = "内容概述 summary", examples = "本季度县领导接访的时间、地点。")
        String summary,
    @NotBlank @Size(max = 200_000) @Schema(description = "正文 text", examples = "每周三上午在县人民来访接待中心接访。")
        String text) {

  /** As the domain knows it. */
  public Content content() {
    return new Content(title, summary, text);
  }
}
