package cn.huiyin.kit.act;

import cn.huiyin.kit.privacy.FieldCipher;
import cn.huiyin.kit.problem.Problems;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 幂等键: first answers, kept in the act's own transaction; the body is encrypted at rest. */
@ApplicationScoped
class IdempotencyKeys {
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private final AgroalDataSource dataSource;
  private final ObjectMapper json;
  private final FieldCipher cipher;
  private final Clock clock;

  @Inject
  IdempotencyKeys(AgroalDataSource dataSource, ObjectMapper json, FieldCipher cipher, Clock clock) {
    this.dataSource = dataSource;
    this.json = json;
    this.cipher = cipher;
    this.clock = clock;
  }

  /**
   * The answer given before, if any. Holds the key for this transaction otherwise.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 409 while another transaction holds the key, 422
   *     when it was used with another request
   */
  Optional<Response> earlierAnswer(String caller, String key, byte[] hash) {
    try (Connection connection = dataSource.getConnection()) {
      if (!hold(connection, caller, key)) {
        throw Problems.stillRunning();
      }
      return read(connection, caller, key, hash);
    } catch (SQLException e) {
      throw new JournalWriter.JournalNotWritten(e);
    }
  }

  private static boolean hold(Connection connection, String caller, String key)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
      statement.setString(1, caller + '\n' + key);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  private Optional<Response> read(Connection connection, String caller, String key, byte[] hash)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT request_hash, status, headers, body FROM idempotency_key"
                + " WHERE caller = ? AND key = ?")) {
      statement.setString(1, caller);
      statement.setString(2, key);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        if (!Arrays.equals(rows.getBytes(1), hash)) {
          throw Problems.keyReused();
        }
        return Optional.of(
            response(rows.getInt(2), rows.getString(3), rows.getBytes(4), context(caller, key)));
      }
    }
  }

  private Response response(int status, String headers, byte[] body, String context) {
    try {
      Response.ResponseBuilder builder = Response.status(status);
      json.readValue(headers, HEADERS).forEach(builder::header);
      if (body != null) {
        builder.entity(cipher.decrypt(body, context).getBytes(StandardCharsets.UTF_8));
      }
      return builder.build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept headers are JSON", e);
    }
  }

  /** Keeps an answer and gives it on. */
  Response keep(String caller, String key, byte[] hash, Response response) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO idempotency_key (caller, key, request_hash, status, headers, body,"
                    + " recorded_at) VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)")) {
      statement.setString(1, caller);
      statement.setString(2, key);
      statement.setBytes(3, hash);
      statement.setInt(4, response.getStatus());
      statement.setString(5, json.writeValueAsString(kept(response)));
      statement.setBytes(6, body(response, context(caller, key)));
      statement.setTimestamp(7, Timestamp.from(clock.instant()));
      statement.executeUpdate();
      return response;
    } catch (SQLException e) {
      throw new JournalWriter.JournalNotWritten(e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("views are plain records", e);
    }
  }

  private byte[] body(Response response, String context) throws JsonProcessingException {
    return response.hasEntity()
        ? cipher.encrypt(json.writeValueAsString(response.getEntity()), context)
        : null;
  }

  private static Map<String, String> kept(Response response) {
    Map<String, String> headers = new LinkedHashMap<>();
    Stream.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, "Link")
        .filter(name -> response.getHeaderString(name) != null)
        .forEach(name -> headers.put(name, response.getHeaderString(name)));
    headers.put(HttpHeaders.CONTENT_TYPE, "application/json");
    return headers;
  }

  private static String context(String caller, String key) {
    return "idempotency:" + caller + ':' + key;
  }
}
