package cn.huiyin.petition.identity;

import cn.huiyin.kit.privacy.DocumentNumber;
import cn.huiyin.kit.privacy.ResidentId;
import cn.huiyin.petition.domain.casefile.ProtectedPerson;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 信访人信息 (第十九条): kept encrypted; may be missing, then no written notice is owed. */
@Schema(description = "信访人信息 The petitioner; kept encrypted")
public record PetitionerDetails(
    @Size(max = 100) @Schema(nullable = true, description = "姓名、名称 name", examples = "王某某")
        String name,
    @Size(max = 30)
        @DocumentNumber
        @Schema(nullable = true, description = "证件号码 ID number", examples = "350599190001010016")
        String idNumber,
    @Size(max = 30) @Schema(nullable = true, description = "电话 phone", examples = "19900000000")
        String phone,
    @Size(max = 200) @Schema(nullable = true, description = "住址 address", examples = "某镇某村")
        String address,
    @Schema(nullable = true, description = "未成年人、被害人：身份另行保护 a minor or victim, shown to fewer")
        ProtectedPerson protectedAs) {

  public static final PetitionerDetails NONE = new PetitionerDetails(null, null, null, null);
  private static final int OF_AGE = 18;

  /** A person of whom nothing asks for special protection. */
  public PetitionerDetails(String name, String idNumber, String phone, String address) {
    this(name, idNumber, phone, address, null);
  }

  /** 受保护的人 (I-56): as was said, or a minor by the resident ID number. */
  public ProtectedPerson protectionOn(LocalDate day) {
    if (protectedAs != null) {
      return protectedAs;
    }
    return ResidentId.birthDate(idNumber)
        .filter(born -> born.plusYears(OF_AGE).isAfter(day))
        .map(born -> ProtectedPerson.MINOR)
        .orElse(null);
  }

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
