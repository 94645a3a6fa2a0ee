using JippApi.Api.Pages.Rendering;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Common;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Attestations;
using JippApi.Domain.Files;

namespace JippApi.Api.Pages.Attest;

/// <summary>
/// The fields of the form on the page of a link. The file is the last one, as it is read after all others.
/// </summary>
internal static class AttestFields
{
    private static readonly string[] Fields =
    [
        AttestForm.Answer,
        AttestForm.Reason,
        AttestForm.Since,
        AttestForm.Note,
        AttestForm.Link,
        AttestForm.File,
    ];

    private static readonly string Accepted = string.Join(',', FileType.All.SelectMany(type => type.Extensions));

    public static Html Form(PageRequest page, AttestForm form, IReadOnlyList<AttestError> errors) =>
        Html.Of(
            $"""
            <form method="post" enctype="multipart/form-data">
            {Summary(page, errors)}
            <fieldset>
            <legend>{page.Say("Bagaimana keadaannya sekarang?", "How is it now?")}</legend>
            {Errors(AttestForm.Answer, errors)}
            {Choice(form, OwnerAnswer.Active, page.Say("Masih berjalan", "Still running"))}
            {Choice(form, OwnerAnswer.Developed, page.Say("Masih berjalan dan dikembangkan", "Running and developed further"))}
            {Choice(form, OwnerAnswer.Dormant, page.Say("Vakum (berhenti sementara)", "Resting for now"))}
            {Choice(form, OwnerAnswer.Stopped, page.Say("Berhenti", "Stopped"))}
            {Choice(form, OwnerAnswer.NotOurs, page.Say("Bukan inovasi kami", "Not our innovation"))}
            </fieldset>
            <fieldset class="ended">
            <legend>{page.Say("Jika vakum atau berhenti", "If resting or stopped")}</legend>
            <label for="{AttestForm.Reason}">{page.Say("Mengapa?", "Why?")}</label>
            {Errors(AttestForm.Reason, errors)}
            <select id="{AttestForm.Reason}" name="{AttestForm.Reason}"><option value="">–</option>{Reasons(page, form)}</select>
            <label for="{AttestForm.Since}">{page.Say("Sejak kapan? (bila tahu)", "Since when? (if known)")}</label>
            {Errors(AttestForm.Since, errors)}
            <input id="{AttestForm.Since}" name="{AttestForm.Since}" type="date" value="{form[AttestForm.Since]}">
            </fieldset>
            <fieldset>
            <legend>{page.Say("Catatan dan bukti", "Remark and proof")}</legend>
            <label for="{AttestForm.Note}">{page.Say("Catatan", "Remark")}</label>
            <p class="hint">{page.Say(
                "Wajib bila bukan inovasi Anda: tulislah milik siapa, bila tahu.",
                "Required if it is not yours: say whose it is, if you know."
            )}</p>
            {Errors(AttestForm.Note, errors)}
            <textarea id="{AttestForm.Note}" name="{AttestForm.Note}"
            maxlength="{AttestationContent.NoteMaxLength}">{form[AttestForm.Note]}</textarea>
            <label for="{AttestForm.Link}">{page.Say("Tautan bukti (bila ada)", "Link to proof (if any)")}</label>
            {Errors(AttestForm.Link, errors)}
            <input id="{AttestForm.Link}" name="{AttestForm.Link}" type="url" inputmode="url" placeholder="https://"
            maxlength="{AttestationContent.ReferenceMaxLength}" value="{form[AttestForm.Link]}">
            <label for="{AttestForm.File}">{page.Say("Atau satu berkas, paling besar 10 MB", "Or one file, 10 MB at most")}</label>
            <p class="hint">{page.Say("Foto, PDF, atau dokumen.", "A photo, a PDF or a document.")}{Again(page, errors)}</p>
            {Errors(AttestForm.File, errors)}
            <input id="{AttestForm.File}" name="{AttestForm.File}" type="file" accept="{Accepted}">
            </fieldset>
            <button>{page.Say("Kirim jawaban", "Send the answer")}</button>
            </form>
            """
        );

    private static Html Summary(PageRequest page, IReadOnlyList<AttestError> errors)
    {
        if (errors.Count == 0)
            return Html.Empty;
        var general = errors.Where(error => error.Field is null or "" || !Fields.Contains(error.Field)).Select(error => error.Text);
        return Html.Of(
            $"""
            <p class="error" role="alert">{page.Say("Jawaban belum dikirim.", "The answer was not sent.")} {string.Join(' ', general)}</p>
            """
        );
    }

    private static Html Errors(string field, IReadOnlyList<AttestError> errors) =>
        Html.Join(errors.Where(error => error.Field == field).Select(error => Html.Of($"""<p class="error">{error.Text}</p>""")));

    private static Html Choice(AttestForm form, OwnerAnswer answer, string label)
    {
        var code = Code.Of(answer);
        var isChosen = form[AttestForm.Answer] == code ? Html.Of($""" checked """) : Html.Empty;
        return Html.Of(
            $"""<label class="choice"><input type="radio" name="{AttestForm.Answer}" value="{code}" required{isChosen}>{label}</label>"""
        );
    }

    private static Html Reasons(PageRequest page, AttestForm form) =>
        Html.Join(
            ReferenceSets
                .All["end-reasons"]
                .Select(reason =>
                {
                    var isChosen = form[AttestForm.Reason] == reason.Code ? Html.Of($""" selected """) : Html.Empty;
                    return Html.Of($"""<option value="{reason.Code}"{isChosen}>{page.Say(reason.LabelId, reason.LabelEn)}</option>""");
                })
        );

    /// <summary>Browsers never send a file again by themselves.</summary>
    private static string Again(PageRequest page, IReadOnlyList<AttestError> errors) =>
        errors.Count == 0 ? "" : page.Say(" Pilih lagi berkasnya.", " Choose the file again.");
}
