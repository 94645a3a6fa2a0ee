using System.Globalization;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Application.ReferenceData;
using JippApi.Application.Statements;
using JippApi.Domain.Imports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>
/// Writes the delivered file with two columns added: the codes of what is wrong with a row or why it was rejected, and
/// the messages.
/// </summary>
/// <param name="Id">The import.</param>
/// <param name="IsIndonesian">The language of the messages.</param>
public sealed record ReadImportReport(Guid Id, bool IsIndonesian) : IRequest<ImportReport>;

/// <summary>A report.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Form">Form of the file.</param>
/// <param name="Content">The file, deleted when it is closed.</param>
public sealed record ImportReport(string Name, SourceFileForm Form, Stream Content);

internal sealed class ReadImportReportValidator : AbstractValidator<ReadImportReport>;

internal sealed class ReadImportReportHandler(IAppDb db, ICurrentUser user, ISourceFiles files, IMediator mediator)
    : IRequestHandler<ReadImportReport, ImportReport>
{
    private static readonly (string, string) Indonesian = ("Kode masalah", "Penjelasan");
    private static readonly (string, string) English = ("Issue codes", "Explanation");

    public async Task<ImportReport> Handle(ReadImportReport request, CancellationToken ct)
    {
        var import = await ImportLookup.ReadAsync(db, user, request.Id, ct);
        // Without rows there is nothing to say about them, and the file may be unreadable
        ImportRules.Readable.Require(import.Form is not null);
        var remarks = await RemarksAsync(import.Id, request.IsIndonesian, ct);
        await using var content = await mediator.Send(new OpenDelivery(import.FileId.Value), ct);
        var id = import.FileId;
        var name = await db.Files.Where(f => f.Id == id).Select(f => f.Name).SingleAsync(ct);
        var report = WorkingCopy.Create();
        try
        {
            await files.CopyWithRemarksAsync(
                content,
                report.OpenFromStart,
                number => remarks.TryGetValue(number, out var remark) ? remark : null,
                request.IsIndonesian ? Indonesian : English,
                ct
            );
            return new(ReportNames.Of(name, import.Form!), Code.Parse<SourceFileForm>(import.Form!), report.OpenFromStart);
        }
        catch
        {
            await report.DisposeAsync();
            throw;
        }
    }

    private async Task<Dictionary<int, (string, string)>> RemarksAsync(ImportId id, bool isIndonesian, CancellationToken ct)
    {
        var rows = await db
            .ImportRows.AsNoTracking()
            .Where(row => row.ImportId == id && (row.Issues != null || row.Problem != null || row.PlannedProblem != null))
            .Select(row => new
            {
                row.Number,
                row.Issues,
                Problem = row.Outcome == null ? row.PlannedProblem : row.Problem,
            })
            .ToListAsync(ct);
        return rows.ToDictionary(row => row.Number, row => RowRemarks.Of(RowTexts.IssuesOf(row.Issues), row.Problem, isIndonesian));
    }
}

/// <summary>The remarks about a row, in one language.</summary>
public static class RowRemarks
{
    private const string HasErrors = "ROW_HAS_ERRORS";

    /// <summary>Returns the codes and the messages.</summary>
    public static (string Codes, string Messages) Of(IReadOnlyList<RowIssue> issues, string? problem, bool isIndonesian)
    {
        // The errors themselves say it better
        var told = problem is null || (problem == HasErrors && issues.Count > 0) ? null : problem;
        return (
            string.Join(", ", issues.Select(issue => issue.Code).Append(told).OfType<string>().Distinct()),
            string.Join(
                "; ",
                issues
                    .Select(issue => Sentence(issue, isIndonesian))
                    .Append(told is null ? null : Label("row-problems", told, isIndonesian))
                    .OfType<string>()
            )
        );
    }

    /// <summary>Returns the message of an issue: the column, what is wrong, and the value.</summary>
    public static string Sentence(RowIssue issue, bool isIndonesian) =>
        string.Concat(
            issue.Column is { } column ? $"{column}: " : "",
            Label("row-issues", issue.Code, isIndonesian),
            issue.Detail is { } detail ? string.Create(CultureInfo.InvariantCulture, $" ({detail})") : ""
        );

    /// <summary>
    /// Returns the name of a code; the code itself if the set does not have it, as problems of single calls.
    /// </summary>
    public static string Label(string set, string code, bool isIndonesian) =>
        ReferenceSets.All.ContainsKey(set) && ReferenceSets.Find(set, code) is { } value
            ? isIndonesian
                ? value.LabelId
                : value.LabelEn
            : code;
}

/// <summary>Names of reports.</summary>
public static class ReportNames
{
    /// <summary>Returns the name of the report on a file: its own, with <c>.report</c> before the extension.</summary>
    public static string Of(string name, string form)
    {
        var extension = Path.GetExtension(name);
        var usual = $".{form.ToLowerInvariant()}";
        return extension.Length is > 1 and < 8 ? $"{name[..^extension.Length]}.report{extension}" : $"{name}.report{usual}";
    }
}
