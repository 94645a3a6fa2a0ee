using System.Globalization;
using JippApi.Api.Conventions.Bodies;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Common;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Pages.Attest;

/// <summary>
/// The form with an owner's answer, as a browser sends it: with a file in several parts, or without one. What was typed
/// is kept, so that a refused form comes back filled in.
/// </summary>
internal sealed class AttestForm
{
    public const string Answer = "answer";
    public const string Reason = "reason";
    public const string Since = "since";
    public const string Note = "note";
    public const string Link = "link";
    public const string File = "file";

    private const int CodeLength = 40;

    /// <summary>Longer texts than are accepted are read, so that they can be shown again with the fault.</summary>
    private const int Leeway = 4;

    private static readonly string[] Days = ["yyyy-MM-dd", "dd-MM-yyyy", "dd/MM/yyyy", "d/M/yyyy"];

    private static readonly MultipartMetadata Parts = new(
        File,
        [
            new(Answer, "", false, CodeLength),
            new(Reason, "", false, CodeLength),
            new(Since, "", false, CodeLength),
            new(Note, "", false, AttestationContent.NoteMaxLength * Leeway),
            new(Link, "", false, AttestationContent.ReferenceMaxLength * Leeway),
        ]
    );

    private Func<string, string?> values = _ => null;
    private MultipartBody? parts;
    private Stream? content;

    /// <summary>Name of the file that was chosen; null when none was.</summary>
    public string? FileName => parts?.FileName is { Length: > 0 } name ? name : null;

    /// <summary>The text typed into a field.</summary>
    public string? this[string field] => values(field);

    /// <summary>Reads the fields, up to the file.</summary>
    public async Task ReadAsync(HttpContext http)
    {
        if (!MultipartBody.IsOne(http.Request))
        {
            var body = await FormBody.ReadAsync(http, Answer, Reason, Since, Note, Link);
            values = field => body[field];
            return;
        }

        MultipartBody multipart = new(http, Parts);
        parts = multipart;
        values = field => multipart[field];
        content = await multipart.OpenFileAsync(ReceiveProof.MaxBytes);
        if (FileName is null)
            await multipart.EndAsync();
    }

    /// <summary>
    /// Receives the file, if one was chosen and the answer is acceptable, and returns the answer with it.
    /// </summary>
    public async Task<LinkAnswer> WithFileAsync(LinkAnswer answer, Func<string, Stream, Task<Guid>> receive)
    {
        if (FileName is not { } name || content is null)
            return answer;
        var file = await receive(name, content);
        await parts!.EndAsync();
        return answer with { FileId = file };
    }

    /// <summary>Returns the answer.</summary>
    /// <exception cref="InvalidFieldsException">A field has a value that no answer has.</exception>
    public LinkAnswer ToAnswer()
    {
        List<Fault> faults = [];
        var answer = new LinkAnswer
        {
            Answer = CodeOf<OwnerAnswer>(Answer, faults),
            Reason = CodeOf<EndReason>(Reason, faults),
            EndedOn = DayOf(faults),
            Note = this[Note],
            Link = this[Link],
        };
        return faults.Count == 0 ? answer : throw new InvalidFieldsException(faults);
    }

    private TEnum? CodeOf<TEnum>(string field, List<Fault> faults)
        where TEnum : struct, Enum
    {
        if (this[field] is not { } text)
            return null;
        if (Code.TryParse<TEnum>(text, out var value))
            return value;
        faults.Add(new($"/{field}", "INVALID_VALUE", text, Code.All<TEnum>()));
        return null;
    }

    private DateOnly? DayOf(List<Fault> faults)
    {
        if (this[Since] is not { } text)
            return null;
        if (DateOnly.TryParseExact(text.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        faults.Add(new($"/{Since}", "NOT_A_DATE", text));
        return null;
    }
}
