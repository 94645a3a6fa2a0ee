using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>Permissions, by the names used in tokens, policies and problems, and the roles that have them.</summary>
public static class Permissions
{
    /// <summary>Read unpublished innovations.</summary>
    public const string ReadInnovations = "innovations:read";

    /// <summary>Draft, revise and submit innovations.</summary>
    public const string WriteInnovations = "innovations:write";

    /// <summary>Publish, return, withdraw and merge innovations.</summary>
    public const string ReviewInnovations = "innovations:review";

    /// <summary>Add and change institutions.</summary>
    public const string WriteInstitutions = "institutions:write";

    /// <summary>Register the parts (<i>perangkat daerah</i>) of one's own regional government.</summary>
    public const string WriteApparatus = "institutions:apparatus";

    /// <summary>Invite people, give and revoke roles.</summary>
    public const string ManageUsers = "users:manage";

    /// <summary>Register partner clients and set their request limits.</summary>
    public const string ManageClients = "clients:manage";

    /// <summary>Read audit events within one's own scope.</summary>
    public const string ReadAudit = "audit:read";

    /// <summary>Erase the text of people from audit events.</summary>
    public const string EraseAudit = "audit:erase";

    /// <summary>Read replication plans in full, even before they are signed.</summary>
    public const string ReadPlans = "plans:read";

    /// <summary>Draft replication plans for an adopter and carry them out.</summary>
    public const string WritePlans = "plans:write";

    /// <summary>
    /// State problems of one's institutions, read their private ones, and judge the innovations that match them.
    /// </summary>
    public const string WriteProblems = "problems:write";

    /// <summary>Answer replication requests for the owner of an innovation.</summary>
    public const string AnswerPlans = "plans:answer";

    /// <summary>Comment on replication plans that one can read before they are signed.</summary>
    public const string CommentPlans = "plans:comment";

    /// <summary>Waive, in writing, the readiness that an adopter needs before leaders sign.</summary>
    public const string WaiveReadiness = "plans:except";

    /// <summary>Close escalations of adopters by hand.</summary>
    public const string OverseePlans = "plans:oversee";

    /// <summary>
    /// Evaluate replication plans and decide on their replicas, except those of one's own institution.
    /// </summary>
    public const string EvaluatePlans = "plans:evaluate";

    /// <summary>Verify evidence of institutionalisation, except that of one's own institution.</summary>
    public const string VerifyEvidence = "evidence:verify";

    /// <summary>Plan, change and cancel action items of one's own plans.</summary>
    public const string WriteItems = "items:write";

    /// <summary>Report on action items of one's own plans and unit; assignees do not need this permission.</summary>
    public const string ReportItems = "items:report";

    /// <summary>Verify finished action items.</summary>
    public const string VerifyItems = "items:verify";

    /// <summary>
    /// Draft a province's commitment sheets, open them for signing, record signatures on paper, revoke them, and end
    /// sheets.
    /// </summary>
    public const string WriteCommitments = "commitments:write";

    /// <summary>Sign commitment sheets on which one is named as a signatory.</summary>
    public const string SignCommitments = "commitments:sign";

    /// <summary>Propose, designate and end hubs, and verify their maturity surveys.</summary>
    public const string DesignateHubs = "hubs:designate";

    /// <summary>Maintain hubs: assessments, spokes, mentors, activities, survey answers.</summary>
    public const string WriteHubs = "hubs:write";

    /// <summary>Start long-running operations, and read and cancel all of them.</summary>
    public const string ManageOperations = "operations:manage";

    /// <summary>
    /// Assign mentors to plans, book sessions and record them; a session's mentor may record it without this
    /// permission.
    /// </summary>
    public const string WriteMentoring = "mentoring:write";

    /// <summary>Verify and return monitoring reports; the plan's mentor does not need this permission.</summary>
    public const string VerifyReports = "reports:verify";

    /// <summary>Set the escalation policies of the nation or of a province.</summary>
    public const string WriteEscalationPolicies = "escalation-policies:write";

    /// <summary>Maintain the calendar of public holidays.</summary>
    public const string WriteHolidays = "holidays:write";

    /// <summary>
    /// Run editions of competitions: of a province for a hub, of a list for the ministry that keeps it.
    /// </summary>
    public const string OrganiseCompetitions = "competitions:organise";

    /// <summary>Enter innovations of one's institutions in competitions.</summary>
    public const string EnterCompetitions = "competitions:enter";

    /// <summary>Draft, revise and submit articles of one's hubs or of the nation, and read unpublished ones.</summary>
    public const string WriteArticles = "articles:write";

    /// <summary>Approve, return and retire articles, except to approve one's own.</summary>
    public const string ReviewArticles = "articles:review";

    /// <summary>Feature articles nationally.</summary>
    public const string FeatureArticles = "articles:feature";

    private static readonly string[] AllOfPlans =
    [
        ReadPlans,
        WritePlans,
        WriteProblems,
        AnswerPlans,
        CommentPlans,
        WaiveReadiness,
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
        WriteApparatus,
        ManageUsers,
        ManageClients,
        ReadAudit,
        EraseAudit,
        DesignateHubs,
        WriteHubs,
        SignCommitments,
        ManageOperations,
        WriteHolidays,
        OrganiseCompetitions,
        EnterCompetitions,
        WriteArticles,
        ReviewArticles,
        FeatureArticles,
        .. AllOfPlans,
    ];

    /// <summary>Permissions of each role within the scope of its grant.</summary>
    public static IReadOnlyDictionary<Role, IReadOnlyList<string>> OfRoles { get; } =
        new Dictionary<Role, IReadOnlyList<string>>
        {
            [Role.NationalAdmin] = Everything,
            [Role.SourceAdmin] =
            [
                ReadInnovations,
                WriteInnovations,
                ReviewInnovations,
                WriteInstitutions,
                ManageUsers,
                ReadAudit,
                OrganiseCompetitions,
                EnterCompetitions,
            ],
            [Role.HubAdmin] =
            [
                ReadInnovations,
                WriteInnovations,
                ReviewInnovations,
                WriteInstitutions,
                ManageUsers,
                ReadAudit,
                WriteHubs,
                OrganiseCompetitions,
                EnterCompetitions,
                WriteArticles,
                ReviewArticles,
                .. AllOfPlans,
            ],
            [Role.InstitutionEditor] =
            [
                ReadInnovations,
                WriteInnovations,
                WriteApparatus,
                ReadPlans,
                WritePlans,
                WriteProblems,
                AnswerPlans,
                CommentPlans,
                WriteItems,
                ReportItems,
                EnterCompetitions,
            ],
            [Role.Validator] = [ReadInnovations, ReviewInnovations, VerifyEvidence],
            [Role.Mentor] = [ReadPlans, CommentPlans, VerifyItems],
            [Role.Evaluator] = [ReadPlans, EvaluatePlans, VerifyEvidence],
            [Role.Signatory] = [ReadPlans, CommentPlans, SignCommitments, WriteEscalationPolicies],
            [Role.ContentEditor] = [WriteArticles, ReviewArticles, FeatureArticles],
        };

    /// <summary>
    /// Permissions that a signatory of a province's government (<i>sekretaris daerah provinsi</i>) has in the whole
    /// province, in addition to those that the role gives for the government itself.
    /// </summary>
    public static IReadOnlyList<string> OfProvincialSecretaries { get; } = [ReadPlans, CommentPlans, WaiveReadiness];

    /// <summary>Permissions a partner client can be given.</summary>
    public static IReadOnlyList<string> OfClients { get; } = [ReadInnovations, WriteInnovations, WriteInstitutions];

    /// <summary>Returns the roles that have a permission.</summary>
    public static IEnumerable<Role> RolesWith(string permission) =>
        OfRoles.Where(pair => pair.Value.Contains(permission)).Select(pair => pair.Key);
}
