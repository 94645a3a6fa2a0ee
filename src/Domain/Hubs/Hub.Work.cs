using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

public sealed partial class Hub
{
    /// <summary>Assesses the hub on one criterion. Earlier assessments stay on record.</summary>
    public void Assess(HubCriterion criterion, int score, string evidence, UserId by, DateTimeOffset at)
    {
        RequireOpen();

        Assessments = [.. Assessments, new(criterion, score, evidence, by, at)];
        Touch(by, at);
        Raise(new HubAssessed(Id, criterion, score, at));
    }

    /// <summary>Records that the joint commitment was signed. What was recorded before stays visible.</summary>
    public void RecordJointCommitment(JointCommitment commitment, UserId by, DateTimeOffset at)
    {
        RequireOpen();
        HubRules.CommitmentDated.Require(commitment.IsPlausible(Wib.DayOf(at)));

        if (JointCommitment is { } former && former != commitment)
            FormerCommitments = [.. FormerCommitments, new(former with { }, by, at)];
        JointCommitment = commitment;
        Touch(by, at);
        Raise(new JointCommitmentSigned(Id, commitment.Date, at));
    }

    public void AddSpoke(InstitutionId institution, UserId by, DateTimeOffset at)
    {
        RequireOpen();
        HubRules.SpokeIsNotHost.Require(institution != HostId);
        HubRules.SpokeOnce.Require(spokes.TrueForAll(spoke => spoke.InstitutionId != institution));
        HubRules.WithinLimit.Require(spokes.Count < MaxSpokes);

        spokes.Add(new(institution, at));
        Touch(by, at);
        Raise(new SpokeJoined(Id, institution, at));
    }

    public void RemoveSpoke(Spoke spoke, UserId by, DateTimeOffset at)
    {
        RequireOpen();

        spokes.Remove(spoke);
        Touch(by, at);
        Raise(new SpokeLeft(Id, spoke.InstitutionId, at));
    }

    public HubMentor AddMentor(MentorDetails details, UserId by, DateTimeOffset at, HubMentorId? id = null)
    {
        RequireOpen();
        HubRules.MentorOnce.Require(details.AccountId is not { } account || !HasMentor(account));
        HubRules.WithinLimit.Require(Mentors.Count < MaxMentors);

        var mentor = new HubMentor(id ?? HubMentorId.New(), details, at);
        Mentors = [.. Mentors, mentor];
        Touch(by, at);
        Raise(new MentorJoined(Id, mentor.Id, at));
        return mentor;
    }

    public void RemoveMentor(HubMentor mentor, UserId by, DateTimeOffset at)
    {
        RequireOpen();

        Mentors = [.. Mentors.Where(other => other.Id != mentor.Id)];
        Touch(by, at);
        Raise(new MentorLeft(Id, mentor.Id, at));
    }

    private bool HasMentor(AccountId account) => Mentors.Any(mentor => mentor.Details.AccountId == account);
}
