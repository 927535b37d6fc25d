using CsCheck;
using Windfall.Core.Inbox;

namespace Windfall.Core.Tests.Inbox;

public class CommentReaderTests
{
    [Theory]
    [InlineData("Where can one read the whole report?", CommentLabel.Question, true)]
    [InlineData("Où peut-on lire le rapport en entier ?", CommentLabel.Question, true)]
    [InlineData("Would you give a keynote at our annual conference?", CommentLabel.Lead, true)]
    [InlineData("Nous cherchons un intervenant pour notre séminaire", CommentLabel.Lead, true)]
    [InlineData("Thank you so much!", CommentLabel.Thanks, false)]
    [InlineData("Merci beaucoup", CommentLabel.Thanks, false)]
    [InlineData("Congratulations 👏", CommentLabel.Praise, false)]
    [InlineData("Félicitations", CommentLabel.Praise, false)]
    [InlineData("I disagree, this is a PR stunt", CommentLabel.Disagreement, false)]
    [InlineData("Pas d’accord, c’est un coup de com", CommentLabel.Disagreement, false)]
    [InlineData("You are an idiot", CommentLabel.Hostile, false)]
    [InlineData("Bande d’abrutis", CommentLabel.Hostile, false)]
    [InlineData("Earn money from home, join my Telegram https://example.com", CommentLabel.Spam, false)]
    [InlineData("Gagnez de l’argent, contactez-moi sur WhatsApp", CommentLabel.Spam, false)]
    [InlineData("Please refer me, I am looking for an internship", CommentLabel.JobSeeker, true)]
    [InlineData("Je cherche une alternance, pouvez-vous transmettre mon CV ?", CommentLabel.JobSeeker, true)]
    [InlineData("In 1998 my first boss gave us a turkey each", CommentLabel.Story, false)]
    [InlineData("J’ai travaillé vingt ans dans une usine, mon patron ne nous a jamais rien offert", CommentLabel.Story, false)]
    [InlineData("@Nadia look at this", CommentLabel.Tagging, false)]
    [InlineData("J’envoie ça à mon chef", CommentLabel.Tagging, false)]
    [InlineData("😀😀", CommentLabel.Other, false)]
    [InlineData("", CommentLabel.Other, false)]
    public void A_plain_comment_is_read_for_what_it_is(string text, CommentLabel label, bool asks)
    {
        var read = CommentReader.Read(text);

        Assert.Equal((label, asks), (read.Label, read.Asks));
    }

    [Fact]
    public void A_request_beats_the_courtesy_around_it() =>
        Assert.Equal(CommentLabel.Question, CommentReader.Read("Thank you, lovely post, bravo. Could you share the source?").Label);

    [Fact]
    public void The_words_that_fired_are_shown_as_they_were_written() =>
        Assert.Contains(new Phrase("inbox.says", "MERCI"), CommentReader.Read("MERCI !!").Reasons);

    [Fact]
    public void Accents_case_and_curly_apostrophes_do_not_count() =>
        Assert.Equal(CommentReader.Read("J’adore, félicitations").Label, CommentReader.Read("J'ADORE, FELICITATIONS").Label);

    [Fact]
    public void Any_text_whatever_is_read() => Gen.String.Sample(text => Assert.NotEmpty(CommentReader.Read(text).Reasons));

    [Fact]
    public void A_megabyte_of_one_cue_is_read_as_its_beginning() =>
        Assert.Equal(CommentLabel.Thanks, CommentReader.Read(string.Concat(Enumerable.Repeat("thank you ", 100_000))).Label);
}
