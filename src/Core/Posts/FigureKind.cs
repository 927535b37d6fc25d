namespace Windfall.Core.Posts;

/// <summary>What a figure of an analytics workbook counts, or of whom a share is. The numbers are stored: never renumber.</summary>
public enum FigureKind : byte
{
    Impressions = 1,

    /// <summary>Members, each counted once.</summary>
    Reached = 2,

    /// <summary>Reactions, comments, reposts and clicks together; may be negative, as people take them back.</summary>
    Engagements = 3,
    NewFollowers = 4,
    TotalFollowers = 5,
    Clicks = 6,
    Reactions = 7,
    Comments = 8,
    Reposts = 9,
    PageViews = 10,
    Visitors = 11,
    ProfileViewers = 12,
    Saves = 13,
    Sends = 14,

    // Shares of viewers or followers, from 0 to 1, by the label beside them.
    JobTitle = 50,
    Location = 51,
    Industry = 52,
    Seniority = 53,
    CompanySize = 54,
    Company = 55,
    Function = 56,
}
