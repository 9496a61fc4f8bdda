package cn.huiyin.petition.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;

/** 篡改试验: changes rows behind the service's back, for the checks to find. */
public final class Tampering {
  private Tampering() {}

  public static void owner(String sql) {
    TestPlatform.shared().change("petition", sql);
  }

  /** What the check says of the broken data; before it and when it is mended, the check passes. */
  public static CheckResult found(IntegrityCheck check, String breaking, String mending) {
    passes(check);
    owner(breaking);
    CheckResult broken;
    try {
      broken = check.check();
    } finally {
      owner(mending);
    }
    assertThat(broken.ok()).as(check.id() + " finds it").isFalse();
    passes(check);
    return broken;
  }

  private static void passes(IntegrityCheck check) {
    CheckResult whole = check.check();
    assertThat(whole.ok()).as(check.id() + ": " + whole.detail()).isTrue();
  }
}
