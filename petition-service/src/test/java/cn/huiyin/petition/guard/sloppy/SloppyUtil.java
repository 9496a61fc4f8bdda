package cn.huiyin.petition.guard.sloppy;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import java.time.LocalDate;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Breaks several rules on purpose. */
public class SloppyUtil {
  KafkaProducer<String, byte[]> producer;

  /** A transaction that is no use case's, no role, and a clock nobody can set. */
  @POST
  @SuppressWarnings("JavaTimeDefaultTimeZone")
  @Transactional
  public LocalDate day() {
    return LocalDate.now();
  }
}
