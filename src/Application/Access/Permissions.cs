using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>What may be done, by the names that tokens, policies and refusals use; and which roles may do it.</summary>
public static class Permissions
{
    /// <summary>Read innovations that are not public.</summary>
    public const string ReadInnovations = "innovations:read";

    /// <summary>Write and change innovations, and hand them in.</summary>
    public const string WriteInnovations = "innovations:write";

    /// <summary>Publish, return, withdraw and merge innovations.</summary>
    public const string ReviewInnovations = "innovations:review";

    /// <summary>Add and change institutions.</summary>
    public const string WriteInstitutions = "institutions:write";

    /// <summary>Invite people, give and take roles.</summary>
    public const string ManageUsers = "users:manage";

    /// <summary>Admit partners' systems, and say how often they may ask.</summary>
    public const string ManageClients = "clients:manage";

    /// <summary>Read what others did, within one's own scope.</summary>
    public const string ReadAudit = "audit:read";

    /// <summary>Read all of the plans of adopters, before leaders have signed too.</summary>
    public const string ReadPlans = "plans:read";

    /// <summary>Write plans for an adopter, and carry them out.</summary>
    public const string WritePlans = "plans:write";

    /// <summary>Answer, for the owner of an innovation, to those who want to repeat it.</summary>
    public const string AnswerPlans = "plans:answer";

    /// <summary>Let an adopter sign who is not ready, in writing.</summary>
    public const string ExceptReadiness = "plans:except";

    /// <summary>End escalations of adopters by hand.</summary>
    public const string OverseePlans = "plans:oversee";

    /// <summary>
    /// Compare what adopters reached with what they planned, and decide about their replicas; never of one's own
    /// institution.
    /// </summary>
    public const string EvaluatePlans = "plans:evaluate";

    /// <summary>Verify evidence that innovations are part of the routine; never of one's own institution.</summary>
    public const string VerifyEvidence = "evidence:verify";

    /// <summary>Plan, change and cancel action items of one's own plans.</summary>
    public const string WriteItems = "items:write";

    /// <summary>
    /// Report on action items of one's own plans and of one's own unit; whom an item is assigned to may do so without
    /// it.
    /// </summary>
    public const string ReportItems = "items:report";

    /// <summary>Verify that action items are done.</summary>
    public const string VerifyItems = "items:verify";

    /// <summary>
    /// Keep the commitment sheets of a province: write them, open them for signing, put signatures on paper on record,
    /// end them.
    /// </summary>
    public const string WriteCommitments = "commitments:write";

    /// <summary>Sign commitment sheets, where one is named as a signatory.</summary>
    public const string SignCommitments = "commitments:sign";

    /// <summary>Propose, designate and end hubs, and verify what they answer to surveys.</summary>
    public const string DesignateHubs = "hubs:designate";

    /// <summary>Write all else about hubs: assessments, spokes, mentors, activities, answers to surveys.</summary>
    public const string WriteHubs = "hubs:write";

    /// <summary>Begin long work, and see and end all of it.</summary>
    public const string ManageOperations = "operations:manage";

    /// <summary>
    /// Assign mentors to plans, book and record their sessions; the mentor of a session may do the latter without it.
    /// </summary>
    public const string WriteMentoring = "mentoring:write";

    /// <summary>Verify monitoring reports and give them back; the mentor of the plan may do so without it.</summary>
    public const string VerifyReports = "reports:verify";

    /// <summary>Say after how many days who hears of what is late: in the nation, or in a province.</summary>
    public const string WriteEscalationPolicies = "escalation-policies:write";

    /// <summary>Keep the calendar of holidays.</summary>
    public const string WriteHolidays = "holidays:write";

    private static readonly string[] AllOfPlans =
    [
        ReadPlans,
        WritePlans,
        AnswerPlans,
        ExceptReadiness,
        OverseePlans,
        EvaluatePlans,
        VerifyEvidence,
        WriteItems,
        ReportItems,
        VerifyItems,
        WriteCommitments,
        WriteMentoring,
        VerifyReports,
        WriteEscalationPolicies,
    ];

    private static readonly string[] Everything =
    [
        ReadInnovations,
        WriteInnovations,
        ReviewInnovations,
        WriteInstitutions,
        ManageUsers,
        ManageClients,
        ReadAudit,
        DesignateHubs,
        WriteHubs,
        SignCommitments,
        ManageOperations,
        WriteHolidays,
        .. AllOfPlans,
    ];

    /// <summary>What each role may do, within the scope of its grant.</summary>
    public static IReadOnlyDictionary<Role, IReadOnlyList<string>> OfRoles { get; } =
        new Dictionary<Role, IReadOnlyList<string>>
        {
            [Role.NationalAdmin] = Everything,
            [Role.SourceAdmin] = [ReadInnovations, WriteInnovations, ReviewInnovations, WriteInstitutions, ManageUsers, ReadAudit],
            [Role.HubAdmin] =
            [
                ReadInnovations,
                WriteInnovations,
                ReviewInnovations,
                WriteInstitutions,
                ManageUsers,
                ReadAudit,
                WriteHubs,
                .. AllOfPlans,
            ],
            [Role.InstitutionEditor] = [ReadInnovations, WriteInnovations, ReadPlans, WritePlans, AnswerPlans, WriteItems, ReportItems],
            [Role.Validator] = [ReadInnovations, ReviewInnovations, VerifyEvidence],
            [Role.Mentor] = [ReadPlans, VerifyItems],
            [Role.Evaluator] = [ReadPlans, EvaluatePlans, VerifyEvidence],
            [Role.Signatory] = [ReadPlans, SignCommitments, WriteEscalationPolicies],
            [Role.ContentEditor] = [],
        };

    /// <summary>
    /// What who signs for the government of a province (<i>sekretaris daerah provinsi</i>) may do in the whole
    /// province, beside what the role allows for the government itself.
    /// </summary>
    public static IReadOnlyList<string> OfProvincialSecretaries { get; } = [ReadPlans, ExceptReadiness];

    /// <summary>What a partner's system can be allowed.</summary>
    public static IReadOnlyList<string> OfClients { get; } = [ReadInnovations, WriteInnovations, WriteInstitutions];

    /// <summary>Roles that have a permission.</summary>
    public static IEnumerable<Role> RolesWith(string permission) =>
        OfRoles.Where(pair => pair.Value.Contains(permission)).Select(pair => pair.Key);
}
