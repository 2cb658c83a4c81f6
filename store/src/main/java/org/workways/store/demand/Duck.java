package org.workways.store.demand;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.workways.concept.UserException;

/// A DuckDB without a file of its own, over the Parquet files of a folder. What does not fit into its memory goes to a
/// folder beside them. It never reaches for the network: extensions are neither loaded nor installed.
final class Duck implements AutoCloseable {
    private static final String MEMORY = "400MB";

    private final Connection connection;
    private final Path folder;

    private Duck(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /// Makes something of the row at hand.
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    interface Rows {
        /// @return whether to go on
        boolean row(ResultSet row) throws SQLException;
    }

    interface Filling {
        void fill(DuckDBAppender rows) throws SQLException;
    }

    static Duck over(Path folder) {
        var settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
        settings.setProperty("temp_directory", folder.resolve(".spill").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("preserve_insertion_order", "true");
        try {
            return new Duck(DriverManager.getConnection("jdbc:duckdb:", settings), folder);
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    void run(String sql, Object... parameters) {
        try (var statement = prepared(sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        var found = new ArrayList<T>();
        each(
                sql,
                row -> {
                    found.add(reader.read(row));
                    return true;
                },
                parameters);
        return found;
    }

    long number(String sql, Object... parameters) {
        return list(sql, row -> row.getLong(1), parameters).getFirst();
    }

    /// Rows as they come, never all in memory.
    void each(String sql, Rows rows, Object... parameters) {
        try (var statement = prepared(sql, parameters);
                var found = statement.executeQuery()) {
            while (found.next()) if (!rows.row(found)) return;
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    void append(String table, Filling filling) {
        try (var rows = connection.unwrap(DuckDBConnection.class).createAppender("main", table)) {
            filling.fill(rows);
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) statement.setObject(at + 1, parameters[at]);
        return statement;
    }

    private static UserException failed(Path folder, SQLException cause) {
        return new UserException(
                "The adverts in '%s' cannot be read or written: %s.".formatted(folder, firstLine(cause)),
                "Check the disk and your right to use this folder; a file that is damaged can be removed, and imported"
                        + " again.");
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
