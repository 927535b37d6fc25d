using System.Globalization;
using System.Text;

namespace Windfall.Sample;

/// <summary>The author's archive as LinkedIn writes it on the evening of the post: whom he knows, and how he wrote to them.</summary>
sealed class OwnArchive(Random dice, IReadOnlyList<Contact> contacts, IReadOnlyList<Line> people)
{
    const string Owner = "Theo Marchand-Ilves", OwnerUrl = "https://www.linkedin.com/in/sample-theo-marchand-ilves";
    const int Invited = 14, Conversations = 16;

    public static readonly DateTimeOffset MadeAt = new(2026, 9, 22, 23, 10, 0, TimeSpan.Zero);

    public byte[] Write(IReadOnlyList<(DateTimeOffset PublishedAt, string Text)> posts) => Packing.Zip(
    [
        ("Profile.csv", Profile()),
        ("Positions.csv", Positions()),
        ("Connections.csv", Connections()),
        ("Invitations.csv", Invitations()),
        ("messages.csv", Messages()),
        .. new OwnActs(dice, people).Write(posts),
        ("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On\nsample@example.org,Yes,Yes,Not Available\n"),
        ("Ad_Targeting.csv", "Member Age\nnever read\n"),
    ], MadeAt);

    static string Profile() => $"""
        First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
        Theo,Marchand-Ilves,,,,"Helping humans sound human | Speaker, dad of two, ex-radio | Boston",,Public Relations and Communications Services,,"Boston, Massachusetts, United States",,[PORTFOLIO:https://theo.example],

        """;

    static string Positions() => """
        Company Name,Title,Description,Location,Started On,Finished On
        Marchand-Ilves Words,Speechwriter and communications consultant,"Words for people who lead, and for the people who work with them.",Boston,Jan 2019,
        Harborlight Health,Communications Manager,,Boston,Mar 2014,Dec 2018
        WHLB Radio,Producer,,Providence,Sep 2008,Feb 2014

        """;

    string Connections() => contacts.Aggregate(
        new StringBuilder("Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"),
        (csv, one) => csv.Append(CultureInfo.InvariantCulture,
            $"{Cell(one.First)},{Cell(one.Name[one.First.Length..].Trim())},{one.Url},,{Cell(one.Company)},{Cell(one.Position)},{one.Since:dd MMM yyyy}\n")).ToString();

    string Invitations()
    {
        var csv = new StringBuilder("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
        foreach (var one in contacts.Where(one => one.Url is not null).Take(Invited))
        {
            var at = one.Since.AddDays(-dice.Next(1, 9)).ToDateTime(new(dice.Next(8, 20), dice.Next(60)));
            var sent = Cell(at.ToString("M/d/yy, h:mm tt", CultureInfo.InvariantCulture));
            csv.Append(dice.Comes(.5)
                ? $"{Owner},{Cell(one.Name)},{sent},,OUTGOING,{OwnerUrl},{one.Url}\n"
                : $"{Cell(one.Name)},{Owner},{sent},,INCOMING,{one.Url},{OwnerUrl}\n");
        }
        return csv.ToString();
    }

    /// <summary>With people who also acted on the post, so that the brief can say whom the author has met before.</summary>
    string Messages()
    {
        var csv = new StringBuilder("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n");
        var acted = people.Select(line => line.ProfileUrl).OfType<string>().ToHashSet();
        foreach (var (one, n) in contacts.Where(one => one.Url is not null && acted.Contains(one.Url)).Take(Conversations).Select((one, n) => (one, n)))
        {
            var at = MadeAt.AddDays(-dice.Next(5, 500)).AddMinutes(-dice.Next(600));
            csv.Append(CultureInfo.InvariantCulture, $"2-{n},,{Owner},{OwnerUrl},{Cell(one.Name)},{one.Url},{at:yyyy-MM-dd HH:mm:ss} UTC,,{Cell(Say("Message", one))},SENT,\n");
            if (dice.Comes(.7))
                csv.Append(CultureInfo.InvariantCulture, $"2-{n},,{Cell(one.Name)},{one.Url},{Owner},{OwnerUrl},{at.AddMinutes(dice.Next(3, 900)):yyyy-MM-dd HH:mm:ss} UTC,,{Cell(Say("Answer", one))},INBOX,\n");
        }
        return csv.ToString();
    }

    string Say(string kind, Contact to) => OwnActs.Say(dice, kind, to.Name);

    static string Cell(string text) => OwnActs.Cell(text);
}
