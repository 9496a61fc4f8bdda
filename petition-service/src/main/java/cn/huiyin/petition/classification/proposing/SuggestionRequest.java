package cn.huiyin.petition.classification.proposing;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.petition.orgdata.OrgCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 请求分类建议. */
@Schema(description = "请求分类建议 A text to suggest a classification for; the text is not kept")
public record SuggestionRequest(
    @NotBlank @Size(max = 20_000) @Schema(examples = "石材加工厂夜间切割，粉尘飘进屋里，请查处。") String text,
    @NotNull Channel channel,
    @Pattern(regexp = OrgCodes.DIVISION)
        @Schema(
            maxLength = 20,
            nullable = true,
            description = "事项发生地区划 division",
            examples = "350521100")
        String divisionCode,
    @Size(max = 100)
        @Schema(
            nullable = true,
            description =
                "信访人代号，不参与判断，不保存；是否同一事项，登记后由相似件查明"
                    + " the caller's own reference; not used, not kept: whether it is the same"
                    + " matter is found among similar petitions once registered",
            examples = "P-000001")
        String petitionerRef) {

  @Override
  public String toString() {
    return "SuggestionRequest[" + channel + "]";
  }
}
