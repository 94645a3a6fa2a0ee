using JippApi.Api.Conventions.Responses;
using JippApi.Api.Pages.Rendering;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;

namespace JippApi.Api.Pages.Attest;

/// <summary>A fault of a form.</summary>
/// <param name="Field">The field; null when it is the whole form.</param>
/// <param name="Text">The message, in the language of the page.</param>
internal sealed record AttestError(string? Field, string Text);

/// <summary>The pages of a link, in all states of its question.</summary>
internal static class AttestViews
{
    /// <summary>The page with the form.</summary>
    public static Answer Question(PageRequest page, QuestionView question, AttestForm form, IReadOnlyList<AttestError> errors)
    {
        var waits = question.Waits
            ? page.Say("Jawaban ini diperiksa orang kedua sebelum ditampilkan.", "A second person looks at this answer before it is shown.")
            : "";
        return Shown(
            page,
            page.Say("Masih berjalan?", "Still running?"),
            Html.Of(
                $"""
                <p class="lead">{question.Title}</p>
                <p>{Meant(page, question)} {page.Say("Kampanye", "Campaign")}: {question.Campaign}. {page.Say(
                    "Jawab paling lambat",
                    "Answer by"
                )} {Day(page, question.DueOn)}. {waits}</p>
                {AttestFields.Form(page, form, errors)}
                """
            ),
            errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    /// <summary>The page after the answer.</summary>
    public static Answer Thanks(PageRequest page, QuestionView question)
    {
        var next =
            question.State == QuestionState.Disowned
                ? page.Say("Hub wilayah akan mencari pemiliknya.", "The hub of the region will look for the owner.")
            : question.Waits ? page.Say("Orang kedua memeriksanya sebelum ditampilkan.", "A second person looks at it before it is shown.")
            : page.Say("Data inovasi kini memuatnya sebagai pernyataan pemilik.", "The record now lists it as the word of its owner.");
        return Shown(
            page,
            page.Say("Terima kasih", "Thank you"),
            Html.Of(
                $"""
                <p class="lead">{question.Title}</p>
                <p>{page.Say("Jawaban Anda tercatat", "Your answer is recorded")}: <strong>{AnswerOf(page, question)}</strong>. {next}</p>
                """
            )
        );
    }

    /// <summary>The page of a link whose question cannot be answered.</summary>
    public static Answer Of(PageRequest page, QuestionView? question)
    {
        if (question is null)
            return Missing(page);
        return question.State switch
        {
            QuestionState.Answered or QuestionState.Disowned => Used(page, question),
            QuestionState.Merged => Merged(page, question),
            QuestionState.Replaced => Gone(
                page,
                question,
                page.Say("Tautan ini sudah diganti", "This link has been replaced"),
                page.Say(
                    "Tautan baru telah diserahkan. Gunakan tautan itu, atau hubungi hub wilayah Anda.",
                    "Another link was handed out since. Use that one, or contact the hub of your region."
                )
            ),
            QuestionState.Withdrawn => Gone(
                page,
                question,
                page.Say("Data ini sudah ditarik", "This record was withdrawn"),
                page.Say("Tidak ada lagi yang perlu dijawab.", "There is nothing left to answer.")
            ),
            _ => Gone(
                page,
                question,
                page.Say("Waktu menjawab sudah berakhir", "The time to answer is over"),
                page.Say(
                    $"Batasnya {Day(page, question.DueOn)}. Masuklah ke akun Anda untuk menyatakan keadaan inovasi ini, atau hubungi hub.",
                    $"The last day was {Day(page, question.DueOn)}. Sign in to state whether it still runs, or contact the hub."
                )
            ),
        };
    }

    /// <summary>The page for a form that another website sent.</summary>
    public static Answer FromElsewhere(PageRequest page) =>
        Shown(
            page,
            page.Say("Formulir ini dikirim dari situs lain", "This form was sent from another website"),
            Html.Of($"""<p>{page.Say("Buka tautannya langsung dari surel Anda.", "Open the link directly from your mail.")}</p>"""),
            StatusCodes.Status403Forbidden
        );

    private static Answer Missing(PageRequest page) =>
        Shown(
            page,
            page.Say("Tautan tidak dikenal", "Unknown link"),
            Html.Of(
                $"""
                <p>{page.Say(
                    "Server ini tidak menerbitkan tautan itu. Periksa apakah tautan terpotong, atau mintalah yang baru kepada hub.",
                    "This server did not issue that link. Check whether it was cut off, or ask the hub for a new one."
                )}</p>
                """
            ),
            StatusCodes.Status404NotFound
        );

    private static Answer Used(PageRequest page, QuestionView question)
    {
        var day = question.AnsweredOn is { } on ? Day(page, on) : "–";
        return Shown(
            page,
            page.Say("Sudah dijawab", "Already answered"),
            Html.Of(
                $"""
                <p class="lead">{question.Title}</p>
                <p>{Meant(page, question)}</p>
                <p>{page.Say("Dijawab pada", "Answered on")} {day}: <strong>{AnswerOf(page, question)}</strong>. {page.Say(
                    "Jawaban lain tidak dicatat.",
                    "No other answer is recorded."
                )}</p>
                <p>{page.Say(
                    "Bila tidak benar, masuklah ke akun Anda dan nyatakan keadaan sebenarnya, atau hubungi hub wilayah Anda.",
                    "If that is wrong, sign in and state what is true, or contact the hub of your region."
                )}</p>
                """
            )
        );
    }

    private static Answer Merged(PageRequest page, QuestionView question) =>
        Shown(
            page,
            page.Say("Data ini sudah digabung", "This record was merged"),
            Html.Of(
                $"""
                <p>{page.Say("Data", "The record")} “{question.MergedTitle}” {page.Say("digabung ke", "was merged into")}:</p>
                <p class="lead">{question.Title}</p>
                <p>{page.Say("Tautan ini tidak perlu dijawab lagi.", "This link need not be answered any more.")}</p>
                """
            )
        );

    private static Answer Gone(PageRequest page, QuestionView question, string title, string text) =>
        Shown(
            page,
            title,
            Html.Of(
                $"""
                <p class="lead">{question.Title}</p>
                <p>{text}</p>
                """
            ),
            StatusCodes.Status410Gone
        );

    private static Answer Shown(PageRequest page, string title, Html content, int status = StatusCodes.Status200OK) =>
        new Page
        {
            Request = page,
            Title = title,
            Kind = "attest",
            IsPersonal = true,
            Status = status,
            Content = Html.Of($"<h1>{title}</h1>\n{content}"),
        }.ToAnswer();

    private static string Meant(PageRequest page, QuestionView question) =>
        question.Institution is { } institution
            ? page.Say($"Tautan ini untuk {institution}.", $"This link is for {institution}.")
            : page.Say("Tautan ini untuk pemilik inovasi.", "This link is for the owner of the innovation.");

    private static string AnswerOf(PageRequest page, QuestionView question)
    {
        if (question.State == QuestionState.Disowned)
            return page.Say("Bukan milik kami", "Not ours");
        var label = ReferenceSets.Find("existences", Code.Of(question.Answer ?? Existence.Unconfirmed));
        return page.Say(label?.LabelId ?? "", label?.LabelEn ?? "");
    }

    private static string Day(PageRequest page, DateOnly day) =>
        WrittenDay.Of(day, page.IsEnglish ? ReadingLanguage.En : ReadingLanguage.Id);
}
