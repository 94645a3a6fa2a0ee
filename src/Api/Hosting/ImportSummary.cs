using System.Globalization;
using System.Text;
using JippApi.Application.Common;
using JippApi.Application.Imports;

namespace JippApi.Api.Hosting;

/// <summary>The summary that the verb <c>import</c> prints at the end.</summary>
internal static class ImportSummary
{
    public static string Of(ImportItem import, IReadOnlyList<ImportRowItem> examples)
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"Import {import.Id}: {Code.Of(import.Status)}{(import.Problem is { } problem ? $" ({ProblemOf(problem)})" : "")}"
        );
        if (import.IsRepeated)
            text.AppendLine("The same file was taken over before.");
        if (import.LooksLike is { } other)
            text.AppendLine(CultureInfo.InvariantCulture, $"The file looks like one of {Code.Of(other)}.");
        foreach (var use in import.Columns)
            text.AppendLine(CultureInfo.InvariantCulture, $"  column {use.Column} -> {Code.Of(use.Member)}");
        if (import.Reconciliation is { } counts)
            text.AppendLine(LineOf("Taken over", counts));
        else if (import.Planned is { } planned)
            text.AppendLine(LineOf("Dry run", planned));
        foreach (var issue in import.Issues ?? [])
            text.AppendLine(CultureInfo.InvariantCulture, $"  {issue.Rows} x {issue.Code}");
        foreach (var row in examples)
        {
            foreach (var issue in row.Issues)
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"  row {row.Number}: {issue.Code}, {RowRemarks.Sentence(issue, isIndonesian: false)}"
                );
        }
        return text.ToString();
    }

    /// <summary>The reconciliation line.</summary>
    public static string LineOf(string what, ImportCounts counts) =>
        $"{what}: received {counts.Received} = created {counts.Created} + updated {counts.Updated} + unchanged {counts.Unchanged}"
        + $" + rejected {counts.Rejected} + merged {counts.Merged}{(counts.AddsUp ? "" : " DOES NOT ADD UP")}";

    private static string ProblemOf(ImportProblem problem) => problem.Row is { } row ? $"{problem.Code}, row {row}" : problem.Code;
}
