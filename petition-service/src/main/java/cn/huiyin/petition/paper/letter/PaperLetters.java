package cn.huiyin.petition.paper.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 发文机关代字. */
@Schema(description = "发文机关代字 What an organ's numbers begin with")
public record PaperLetters(
    @NotBlank
        @Size(max = 20)
        @Pattern(regexp = "[\u4e00-\u9fff]{1,20}")
        @Schema(maxLength = 20, examples = "惠信访")
        String letters) {}
