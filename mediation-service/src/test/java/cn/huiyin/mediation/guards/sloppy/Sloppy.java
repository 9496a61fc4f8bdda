package cn.huiyin.mediation.guards.sloppy;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import java.time.LocalDate;

/**
 * Breaks the rules on purpose: asks for now, opens a transaction anywhere, names no role. No path,
 * or it would become a real endpoint of the tests.
 */
public class Sloppy {

  @GET
  @SuppressWarnings("JavaTimeDefaultTimeZone") // the breach itself
  public LocalDate today() {
    return LocalDate.now();
  }

  @Transactional
  public void helper() {
    // a transaction that belongs to no act
  }
}
