package cn.huiyin.mediation.counsel;

import cn.huiyin.kit.privacy.FieldCipher;
import cn.huiyin.mediation.domain.counsel.CounselEngagement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** 律师姓名: encrypted at rest, bound to its engagement; read only to be shown. */
@ApplicationScoped
public class LawyerNames {
  private static final String FIELD = "mediation.lawyer.name:";

  private final FieldCipher cipher;

  @Inject
  public LawyerNames(FieldCipher cipher) {
    this.cipher = cipher;
  }

  byte[] encrypt(UUID engagementId, String name) {
    return cipher.encrypt(name, FIELD + engagementId);
  }

  /** The plain name of the lawyer engaged. */
  public String of(CounselEngagement engagement) {
    return cipher.decrypt(engagement.lawyerName(), FIELD + engagement.id());
  }
}
