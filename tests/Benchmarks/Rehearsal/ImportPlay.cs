using System.Globalization;
using System.Text.Json.Nodes;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The outcome of a delivery.</summary>
/// <param name="Source">The list.</param>
/// <param name="Counts">The reconciliation, as the import states it.</param>
/// <param name="Recognised">The rows that the product attached by itself.</param>
/// <param name="Decided">The rows about which somebody decided otherwise than proposed.</param>
/// <param name="Missed">The rows whose innovation the directory had, and that nobody was told of.</param>
internal sealed record ImportedList(string Source, JsonNode Counts, int Recognised, int Decided, int Missed)
{
    public int this[string count] => (int)Counts[count]!;

    /// <summary>Whether every row that was received is counted once.</summary>
    public bool AddsUp =>
        this["open"] == 0 && this["received"] == this["created"] + this["updated"] + this["unchanged"] + this["rejected"] + this["merged"];
}

/// <summary>Sends a delivery, compares what resembles known records, and has it taken over.</summary>
/// <param name="stage">The server.</param>
internal sealed class ImportPlay(IStage stage)
{
    private const string Url = "/api/v1/imports";

    /// <summary>The inventions of which the directory has a record by now, by the record.</summary>
    public Dictionary<string, Invention> Records { get; } = new(StringComparer.Ordinal);

    public async Task<ImportedList> ImportAsync(Delivery delivery)
    {
        var id = await SendAsync(delivery);
        await stage.WorkAsync();
        var national = await stage.AsAsync(Parts.National);
        await ReachedAsync(national, id, "AWAITING_APPROVAL");
        var (recognised, decided, missed) = await CompareAsync(national, id, delivery);
        if (decided > 0)
        {
            await stage.WorkAsync();
            await ReachedAsync(national, id, "AWAITING_APPROVAL");
        }

        await national.ChangeAsync($"{Url}/{id}/transitions", new { to = "COMMITTED", confirmSource = true });
        await stage.WorkAsync();
        var import = await ReachedAsync(national, id, "COMMITTED");
        foreach (var row in await national.ReadAllAsync($"{Url}/{id}/rows"))
            if ((string?)row["innovationId"] is { } record && delivery.Rows[(int)row["number"]! - 1].Of is { } invention)
                Records.TryAdd(record, invention);
        return new(delivery.Source, import["reconciliation"]!, recognised, decided, missed);
    }

    private async Task<string> SendAsync(Delivery delivery)
    {
        var sender = await stage.AsAsync(delivery.Sender);
        using var form = new MultipartFormDataContent { { new StringContent(delivery.Source), "source" } };
        var file = new ByteArrayContent(delivery.Content);
        file.Headers.ContentType = new("application/octet-stream");
        form.Add(file, "file", delivery.FileName);
        using var response = await sender.PostAsync(new Uri(Url, UriKind.Relative), form);
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? (string)JsonNode.Parse(text)!["id"]!
            : throw new InvalidOperationException($"{delivery.FileName} is answered with {(int)response.StatusCode}: {text}");
    }

    /// <summary>
    /// Decides as somebody would who knows the innovations: what is the same is attached, and nothing else.
    /// </summary>
    private async Task<(int Recognised, int Decided, int Missed)> CompareAsync(HttpClient national, string id, Delivery delivery)
    {
        var (recognised, decided, missed) = (0, 0, 0);
        var known = Records.GroupBy(record => record.Value.Number).ToDictionary(same => same.Key, same => same.First().Key);
        foreach (var row in await national.ReadAllAsync($"{Url}/{id}/rows"))
        {
            var number = (int)row["number"]!;
            if ((string?)row["decision"] is null || delivery.Rows[number - 1].Of is not { } invention)
                continue;
            var target = known.GetValueOrDefault(invention.Number);
            var proposed = (string?)row["targetId"];
            recognised += proposed is not null && proposed == target ? 1 : 0;
            if (proposed == target)
                continue;
            var isTold = row["matches"]!.AsArray().Any(match => (string?)match!["innovationId"] == target);
            missed += target is not null && !isTold ? 1 : 0;
            if (proposed is null && !isTold)
                continue;
            await DecideAsync(national, id, number, isTold ? target : null);
            decided++;
        }

        return (recognised, decided, missed);
    }

    private static Task<JsonNode> DecideAsync(HttpClient national, string id, int number, string? target) =>
        national.PatchAsync(
            string.Create(CultureInfo.InvariantCulture, $"{Url}/{id}/rows/{number}"),
            new
            {
                decision = target is null ? "NEW" : "ATTACH",
                targetId = target,
                reason = "Gladi.",
            }
        );

    private static async Task<JsonNode> ReachedAsync(HttpClient national, string id, string status)
    {
        var import = await national.ReadAsync($"{Url}/{id}");
        return (string?)import["status"] == status
            ? import
            : throw new InvalidOperationException($"The import is not {status}: {import.ToJsonString()}");
    }
}
