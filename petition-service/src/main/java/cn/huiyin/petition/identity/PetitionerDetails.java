package cn.huiyin.petition.identity;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 信访人信息 (第十九条): kept encrypted; may be missing, then no written notice is owed. */
@Schema(description = "信访人信息 The petitioner; kept encrypted")
public record PetitionerDetails(
    @Size(max = 100) @Schema(nullable = true, description = "姓名、名称 name", examples = "王某某")
        String name,
    @Size(max = 30)
        @Schema(nullable = true, description = "证件号码 ID number", examples = "000000190001010000")
        String idNumber,
    @Size(max = 30) @Schema(nullable = true, description = "电话 phone", examples = "19900000000")
        String phone,
    @Size(max = 200) @Schema(nullable = true, description = "住址 address", examples = "某镇某村")
        String address) {

  public static final PetitionerDetails NONE = new PetitionerDetails(null, null, null, null);

  /** 匿名: no name given. */
  public boolean anonymous() {
    return blank(name);
  }

  /** 第二十三条：姓名、地址不清的，不予书面告知; a phone serves as an address. */
  public boolean canBeNotified() {
    return !blank(name) && !(blank(address) && blank(phone));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  @Override
  public String toString() {
    return "PetitionerDetails[…]";
  }
}
