package cn.huiyin.mediation.guards.sloppy;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;

/** Breaks the rules on purpose: asks for now, opens a transaction anywhere, names no role. */
@Path("/sloppy")
public class Sloppy {

  @GET
  public LocalDate today() {
    return LocalDate.now();
  }

  @Transactional
  public void helper() {
    // a transaction that belongs to no act
  }
}
