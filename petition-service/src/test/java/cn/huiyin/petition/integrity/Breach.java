package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.inject.Instance;

/** 违例: the id of a check, what breaks the data for it to find, and what mends it. */
public record Breach(String check, String breaking, String mending) {
  /** A petition of the second county that is not under seal. */
  public static final String SOME =
      "select min(petition_no) from petition where petition_no like 'QX-%' and not sealed";

  private static final String FORGED =
      """
      insert into case_event (aggregate_id, aggregate_version, event_id, aggregate_type, type, topic,
        occurred_on, recorded_at, actor_staff, actor_role, correlation_id, data)
      select id, 9000, '00000000-0000-7000-8000-00000000900f', 'petition', '%s', 'forged',
        '2024-12-31', now(), 'x', 'SYSTEM', '00000000-0000-7000-8000-000000009001', '%s'
      from petition where petition_no = (%s)
      """;

  /** An event that nobody recorded, in the file of the petition whose number the query answers. */
  public static Breach forgedEvent(String check, String type, String data, String petition) {
    return new Breach(
        check,
        FORGED.formatted(type, data, petition),
        "delete from case_event where topic = 'forged'");
  }

  /** Whether its check, one of these, finds it, and passes before and after. */
  public void isFoundBy(Instance<IntegrityCheck> checks) {
    IntegrityCheck own =
        checks.stream().filter(each -> each.id().equals(check)).findFirst().orElseThrow();
    Tampering.found(own, breaking, mending);
  }

  @Override
  public String toString() {
    return check;
  }
}
