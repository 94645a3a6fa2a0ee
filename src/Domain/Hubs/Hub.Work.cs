using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

public sealed partial class Hub
{
    /// <summary>Assesses the hub by one criterion; earlier assessments remain on record.</summary>
    public void Assess(HubCriterion criterion, int score, string evidence, UserId by, DateTimeOffset at)
    {
        RequireOpen();

        Assessments = [.. Assessments, new(criterion, score, evidence, by, at)];
        Touch(by, at);
        Raise(new HubAssessed(Id, criterion, score, at));
    }

    /// <summary>Puts on record that the joint commitment was signed.</summary>
    public void Sign(JointCommitment commitment, UserId by, DateTimeOffset at)
    {
        RequireOpen();

        JointCommitment = commitment;
        Touch(by, at);
        Raise(new JointCommitmentSigned(Id, commitment.Date, at));
    }

    /// <summary>Takes in an institution as a spoke.</summary>
    public void AddSpoke(InstitutionId institution, UserId by, DateTimeOffset at)
    {
        RequireOpen();
        HubRules.SpokeIsAnother.Require(institution != HostId);
        HubRules.SpokeOnce.Require(spokes.TrueForAll(spoke => spoke.InstitutionId != institution));
        HubRules.NotTooMany.Require(spokes.Count < MaxSpokes);

        spokes.Add(new(institution, at));
        Touch(by, at);
        Raise(new SpokeJoined(Id, institution, at));
    }

    /// <summary>Lets a spoke go.</summary>
    public void Remove(Spoke spoke, UserId by, DateTimeOffset at)
    {
        RequireOpen();

        spokes.Remove(spoke);
        Touch(by, at);
        Raise(new SpokeLeft(Id, spoke.InstitutionId, at));
    }

    /// <summary>Takes in a mentor.</summary>
    /// <param name="details">Who it is.</param>
    /// <param name="by">Who takes them in.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Their identity where it was fixed before, as in sample data.</param>
    public HubMentor AddMentor(MentorDetails details, UserId by, DateTimeOffset at, HubMentorId? id = null)
    {
        RequireOpen();
        HubRules.MentorOnce.Require(details.AccountId is not { } account || !HasMentor(account));
        HubRules.NotTooMany.Require(Mentors.Count < MaxMentors);

        var mentor = new HubMentor(id ?? HubMentorId.New(), details, at);
        Mentors = [.. Mentors, mentor];
        Touch(by, at);
        Raise(new MentorJoined(Id, mentor.Id, at));
        return mentor;
    }

    /// <summary>Lets a mentor go.</summary>
    public void Remove(HubMentor mentor, UserId by, DateTimeOffset at)
    {
        RequireOpen();

        Mentors = [.. Mentors.Where(other => other.Id != mentor.Id)];
        Touch(by, at);
        Raise(new MentorLeft(Id, mentor.Id, at));
    }

    private bool HasMentor(AccountId account) => Mentors.Any(mentor => mentor.Details.AccountId == account);
}
