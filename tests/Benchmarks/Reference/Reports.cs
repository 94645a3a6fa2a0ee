using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Benchmarks.Load;
using JippApi.Domain.Institutions;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

/// <summary>
/// Writes many reports, each with its event and audit event, in one transaction; on SQLite, which has a single writer,
/// requests queue here. Reports are not validated.
/// </summary>
internal sealed class Reports(Sessions sessions, bool oneWriter) : IDisposable
{
    private const string Update = """
        UPDATE "ActionItems" SET "Status" = 'IN_PROGRESS', "Progress" = @progress, "ReportNote" = @note, "ReportedBy" = @by, "ReportedAt" = @at, "UpdatedAt" = @at,
            "Reporters" = CASE WHEN "Reporters" = '[]' THEN @reporters ELSE "Reporters" END, "Version" = "Version" + 1
        WHERE "Id" = @id RETURNING "Version", "AdopterId"
        """;

    private const string Event =
        """INSERT INTO "Outbox" ("EventId", "Type", "Payload", "RecordedAt") VALUES (@event, 'ActionItemReported', @payload, @at)""";

    private const string Audit = """
        INSERT INTO "AuditLog" ("EventId", "At", "Actor", "Action", "ResourceType", "ResourceId", "InstitutionId", "Details", "DetailsSalt", "DetailsHash", "Mac")
        VALUES (@event, @at, @actor, 'ACTION_ITEM_REPORTED', 'action-item', @resource, @institution, @details, @salt, @commitment, @mac)
        """;

    /// <summary>The reference marks its events as the product does, by a key of its own.</summary>
    private static readonly byte[] MacKey = RandomNumberGenerator.GetBytes(MerkleHash.Length);

    private readonly SemaphoreSlim turn = new(oneWriter ? 1 : int.MaxValue);

    public void Dispose() => turn.Dispose();

    public async Task AnswerAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        List<Report> reports = [.. body.RootElement.GetProperty("operations"u8).EnumerateArray().Select(Report.Of)];
        await turn.WaitAsync();
        try
        {
            await SaveAsync(reports, http.Request.Headers[PlanFacts.AccountHeader].ToString());
        }
        finally
        {
            turn.Release();
        }

        http.Response.StatusCode = StatusCodes.Status207MultiStatus;
        await using var json = Answers.Json(http);
        json.WriteStartObject();
        json.WriteStartArray("items"u8);
        foreach (var (index, report) in reports.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("index"u8, index);
            json.WriteNumber("status"u8, StatusCodes.Status200OK);
            json.WriteString("id"u8, report.Id);
            json.WriteString("etag"u8, string.Create(CultureInfo.InvariantCulture, $"\"{report.Version}\""));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("summary"u8);
        json.WriteNumber("total"u8, reports.Count);
        json.WriteNumber("succeeded"u8, reports.Count);
        json.WriteNumber("failed"u8, 0);
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync();
    }

    private async Task SaveAsync(List<Report> reports, string by)
    {
        var at = TimeProvider.System.GetUtcNow();
        using var session = sessions.Rent();
        await using var transaction = await session.Connection.BeginTransactionAsync();
        foreach (var report in reports)
        {
            await report.UpdateAsync(
                Command(
                    Update,
                    ("progress", report.Progress),
                    ("note", report.Note),
                    ("by", by),
                    ("at", at.UtcDateTime),
                    ("reporters", $$"""[{"Value":"{{by}}"}]"""),
                    ("id", report.Id)
                )
            );
            report.Payload =
                $$"""{"itemId":"{{report.Id}}","progress":{{report.Progress}},"note":"{{report.Note}}","by":"{{by}}","at":"{{at:O}}"}""";
            await Command(Event, ("event", Guid.CreateVersion7()), ("payload", report.Payload), ("at", at.UtcDateTime))
                .ExecuteNonQueryAsync();
        }

        foreach (var report in reports)
        {
            var happened = report.Audit(at, by);
            await Command(
                    Audit,
                    ("event", happened.EventId),
                    ("at", at.UtcDateTime),
                    ("actor", by),
                    ("resource", happened.ResourceId),
                    ("institution", report.Adopter),
                    ("details", report.Payload),
                    ("salt", happened.DetailsSalt),
                    ("commitment", happened.DetailsHash),
                    ("mac", HMACSHA256.HashData(MacKey, AuditLeaf.Hash(happened)))
                )
                .ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();

        DbCommand Command(string sql, params ReadOnlySpan<(string, object?)> parameters)
        {
            var command = session.Command(sql, parameters);
            command.Transaction = transaction;
            return command;
        }
    }

    private sealed class Report
    {
        public required Guid Id { get; init; }
        public required int Progress { get; init; }
        public required string Note { get; init; }
        public string Payload { get; set; } = "";
        public int Version { get; private set; }
        public Guid Adopter { get; private set; }

        public static Report Of(JsonElement operation)
        {
            var data = operation.GetProperty("data"u8);
            return new()
            {
                Id = operation.GetProperty("id"u8).GetGuid(),
                Progress = data.GetProperty("progress"u8).GetInt32(),
                Note = data.GetProperty("note"u8).GetString()!,
            };
        }

        public async Task UpdateAsync(DbCommand command)
        {
            await using var row = await command.ExecuteReaderAsync();
            await row.ReadAsync();
            (Version, Adopter) = (row.GetInt32(0), row.GetGuid(1));
        }

        public AuditEvent Audit(DateTimeOffset at, string by)
        {
            var salt = AuditLeaf.NewSalt();
            return new()
            {
                EventId = Guid.CreateVersion7(),
                At = new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero),
                Actor = by,
                Action = Code.OfName("ActionItemReported"),
                ResourceType = "action-item",
                ResourceId = Id.ToString(),
                InstitutionId = new InstitutionId(Adopter),
                Details = Payload,
                DetailsSalt = salt,
                DetailsHash = AuditLeaf.DetailsHash(salt, Payload),
            };
        }
    }
}
