using System.Globalization;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The outcome of a rehearsal.</summary>
/// <param name="Imports">The deliveries.</param>
/// <param name="Played">The answers.</param>
/// <param name="Figures">The figures, which anybody can read over HTTP.</param>
internal sealed record Rehearsed(IReadOnlyList<ImportedList> Imports, Played Played, Figures Figures);

/// <summary>
/// Rehearses what the network did in 2022 to 2024: three ministries deliver their lists, what is the same is brought
/// together, the owners are asked whether their innovations still run, and the figures are added up.
/// </summary>
internal static class RehearsalRun
{
    public const int Seed = 20_221_004;

    public static async Task<Rehearsed> PlayAsync(IStage stage, int rows, int seed = Seed)
    {
        var owners = await Owners.ChooseAsync(stage, seed, rows);
        stage.Say($"{Text(owners.Governments.Count)} governments, {Text(owners.Editors.Count)} of them with an editor");
        var (play, imports) = (new ImportPlay(stage), new List<ImportedList>());
        foreach (var delivery in Deliveries.Of(seed, rows, owners.Governments))
        {
            stage.Say($"{delivery.FileName}: {Text(delivery.Rows.Count)} rows");
            imports.Add(await play.ImportAsync(delivery));
        }

        stage.Say($"Campaign over {Text(play.Records.Count)} delivered records");
        var campaign = new CampaignPlay(stage, owners, play.Records);
        var played = await campaign.PlayAsync();
        stage.Say($"{Text(played.Mailed)} links were mailed");
        stage.Say($"Answered: {Text(played.ByLink)} by link, {Text(played.ByHandedLink)} by one passed on");
        stage.Say($"Answered by people who signed in: {Text(played.BySignIn)}");
        stage.Say($"A second person let {Text(played.Looked)} pass; a ministry found otherwise for {Text(played.Contradicted)}");
        return new(imports, played, await new FigureReading(stage, campaign.Id).ReadAsync(imports, played, play.Records));
    }

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
